import type { Target } from '../../domain/people/reach'
import type { ResidentRequest } from '../../domain/requests/model'

/** Whose a request is: its requester's, its building's stewards', its engineer's, the estate's and the community's. */
export const requestTarget = ({ communityId, estateId, buildingId, residentIds, assignee, handlerIds, kind, ladder }: ResidentRequest): Target => ({
  communityId, estateId, buildingId, residentIds, handlerIds,
  engineerIds: [...handlerIds, ...(assignee ? [assignee.memberId] : [])], volunteerIds: assignee ? [assignee.memberId] : [],
  // 代访: of the staff only those appointed to it.
  ...(kind === 'proxyPetition' ? { staffIds: [...handlerIds, ...ladder.flatMap(({ memberIds }) => memberIds)] } : {}),
})

/** What may be claimed lies open to the engineers of the estate and to the Party members of the community. */
export const openTarget = ({ communityId, estateId }: ResidentRequest): Target => ({ communityId, estateId })
