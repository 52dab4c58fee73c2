import type { requests } from '../../domain/requests/contract'
import type { ResidentRequest } from '../../domain/requests/model'
import type { Target } from '../../domain/people/reach'
import type { Handlers } from '../_shell/call'

export type RequestsHandlers = Handlers<typeof requests>

/** Whose a request is: its requester's, its building's stewards', its engineer's, the estate's and the community's. */
export const targetOf = ({ communityId, estateId, buildingId, residentIds, assignee, handlerIds, kind, ladder }: ResidentRequest): Target => ({
  communityId, estateId, buildingId, residentIds, handlerIds,
  engineerIds: [...handlerIds, ...(assignee ? [assignee.memberId] : [])], volunteerIds: assignee ? [assignee.memberId] : [],
  // 代访: of the staff only those appointed to it.
  ...(kind === 'proxyPetition' ? { staffIds: [...handlerIds, ...ladder.flatMap(({ memberIds }) => memberIds)] } : {}),
})

/** What may be claimed lies open to the engineers of the estate and to the Party members of the community. */
export const openTargetOf = ({ communityId, estateId }: ResidentRequest): Target => ({ communityId, estateId })
