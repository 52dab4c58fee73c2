import { TAKERS } from './handling'
import type { ResidentRequest } from './model'
import { photosUntilOf } from './retention'

/** A request as it is first filed, before `filed`. */
export const unfiled = { stewardId: null, isOnBoard: false, followerIds: [], answers: [], facilityId: null, contact: null, photosUntil: null } satisfies Partial<ResidentRequest>

/** What follows from the rest for the books, after every step. */
export const filed = (request: ResidentRequest): Pick<ResidentRequest, 'stewardId' | 'isOnBoard' | 'photosUntil'> =>
  ({ stewardId: stewardIdOf(request), isOnBoard: isOnBoard(request), photosUntil: photosUntilOf(request) })

/** 首接的管家; work that an engineer or a volunteer took is answered for by the steward of the building. */
const stewardIdOf = ({ acceptedBy, ladder }: ResidentRequest): string | null =>
  (acceptedBy && !(TAKERS as readonly string[]).includes(acceptedBy.hat) ? acceptedBy.memberId : ladder[0]?.memberIds[0]) ?? null

/** 公开的: what its resident made public and did not call off; what is kept to the appointed never is. */
const isOnBoard = ({ isPublic, status, kind }: ResidentRequest): boolean => isPublic && kind !== 'proxyPetition' && status !== 'withdrawn'
