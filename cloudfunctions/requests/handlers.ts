import type { requests } from '../../domain/requests/contract'
import type { ResidentRequest } from '../../domain/requests/model'
import type { Target } from '../../domain/people/reach'
import type { Handlers } from '../_shell/call'

export type RequestsHandlers = Handlers<typeof requests>

/** Whose a request is: its requester's, its building's stewards', its engineer's, the estate's and the community's. */
export const targetOf = ({ communityId, estateId, buildingId, residentIds, assignee }: ResidentRequest): Target => ({
  communityId, estateId, buildingId, residentIds, engineerIds: assignee ? [assignee.memberId] : [],
})
