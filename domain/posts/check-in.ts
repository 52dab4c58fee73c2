import { accept, reject, type Decision } from '../kernel/decision'
import type { Claim, ServicePost } from './model'
import { claimOf } from './withdraw-claim'

/** Check-in opens half an hour before the start, ms. */
export const CHECK_IN_BEFORE = 30 * 60_000
export type CheckInRejection = 'NOT_CLAIMED' | 'CODE_WRONG' | 'TOO_EARLY' | 'TOO_LATE' | 'ALREADY_CHECKED_IN'

/** 到岗：本人在现场扫岗位码，开始前三十分钟到结束之间。 */
export function checkIn(post: ServicePost, { memberId, scene, at }: { memberId: string; scene: string; at: number }): Decision<Claim, CheckInRejection> {
  const claim = claimOf(post, memberId)
  if (!claim) return reject('NOT_CLAIMED')
  if (claim.status === 'checkedIn') return reject('ALREADY_CHECKED_IN')
  if (scene !== post.checkInScene) return reject('CODE_WRONG')
  if (at < post.startAt - CHECK_IN_BEFORE) return reject('TOO_EARLY')
  if (at > post.endAt) return reject('TOO_LATE')
  return accept({ ...claim, status: 'checkedIn', checkedInAt: at })
}
