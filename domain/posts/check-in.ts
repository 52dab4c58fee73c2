import { accept, reject, type Decision } from '../kernel/decision'
import { claimOf, withClaim } from './claim'
import type { Claim, ServicePost } from './model'
import { step, type Step } from './step'

const MINUTE = 60_000
/** Check-in opens half an hour before the start, ms. */
export const CHECK_IN_BEFORE = 30 * MINUTE
/** Check-out stays open for an hour after the end, ms. */
export const CHECK_OUT_AFTER = 60 * MINUTE
/** Later than this after the start is late, earlier than this before the end is early, ms. */
export const LENIENCE = 10 * MINUTE

interface AtPost { memberId: string; scene: string; at: number }
export type CheckInRejection = 'NOT_CLAIMED' | 'CODE_WRONG' | 'TOO_EARLY' | 'TOO_LATE' | 'ALREADY_CHECKED_IN'

/** 到岗：本人在现场扫岗位码，开始前三十分钟到结束之间。 */
export function checkIn(post: ServicePost, { memberId, scene, at }: AtPost): Decision<Step, CheckInRejection> {
  const claim = claimOf(post, memberId)
  if (!claim || post.status !== 'open') return reject('NOT_CLAIMED')
  if (claim.status !== 'claimed') return reject('ALREADY_CHECKED_IN')
  if (scene !== post.checkInScene) return reject('CODE_WRONG')
  if (at < post.startAt - CHECK_IN_BEFORE) return reject('TOO_EARLY')
  if (at > post.endAt) return reject('TOO_LATE')
  return accept(step(withClaim(post, { ...claim, status: 'checkedIn', checkedInAt: at, handOver: null })))
}

/** 离岗：到了岗的人扫同一个码，结束后一小时内；忘了扫由负责人补记。 */
export function checkOut(post: ServicePost, { memberId, scene, at }: AtPost): Decision<Step, 'NOT_CHECKED_IN' | 'CODE_WRONG' | 'TOO_LATE'> {
  const claim = claimOf(post, memberId)
  if (claim?.status !== 'checkedIn') return reject('NOT_CHECKED_IN')
  if (scene !== post.checkInScene) return reject('CODE_WRONG')
  if (at > post.endAt + CHECK_OUT_AFTER) return reject('TOO_LATE')
  return accept(step(withClaim(post, { ...claim, status: 'checkedOut', checkedOutAt: at })))
}

type Times = Pick<Claim, 'checkedInAt' | 'checkedOutAt'>
type Span = Pick<ServicePost, 'startAt' | 'endAt'>
export const isLate = ({ startAt }: Span, { checkedInAt }: Times): boolean => checkedInAt !== null && checkedInAt > startAt + LENIENCE
export const isEarly = ({ endAt }: Span, { checkedOutAt }: Times): boolean => checkedOutAt !== null && checkedOutAt < endAt - LENIENCE

/** Whole minutes of service within the post's own time; 0 until both ends are known. */
export function servedMinutes({ startAt, endAt }: Span, { checkedInAt, checkedOutAt }: Times): number {
  if (checkedInAt === null || checkedOutAt === null) return 0
  return Math.max(0, Math.floor((Math.min(checkedOutAt, endAt) - Math.max(checkedInAt, startAt)) / MINUTE))
}
