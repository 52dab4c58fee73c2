import { accept, reject, type Decision } from '../kernel/decision'
import { claimOf, withClaim } from './claim'
import type { Claim, ServicePost } from './model'
import { settle } from './settle'
import type { Step } from './step'

const MINUTE = 60_000
export type WithdrawRejection = 'NOT_CLAIMED' | 'POST_STARTED' | 'ALREADY_CHECKED_IN' | 'NOTICE_PASSED'

/** 退岗：开始前够时间就可以退；临近开始请找人接替。时间地点改过的，开始前都可以退。 */
export function withdrawClaim(post: ServicePost, { memberId, at }: { memberId: string; at: number }): Decision<Step, WithdrawRejection> {
  const claim = claimOf(post, memberId)
  if (!claim) return reject('NOT_CLAIMED')
  if (claim.status !== 'claimed') return reject('ALREADY_CHECKED_IN')
  if (at >= post.startAt) return reject('POST_STARTED')
  if (at > post.startAt - post.rules.noticeMinutes * MINUTE && !wasMoved(post, claim)) return reject('NOTICE_PASSED')
  return accept(settle(withClaim(post, { ...claim, status: 'withdrawn', withdrawnAt: at, handOver: null }), at))
}

/** Whether day, hour or place changed after this person had claimed. */
export const wasMoved = ({ movedAt }: Pick<ServicePost, 'movedAt'>, { claimedAt }: Pick<Claim, 'claimedAt'>): boolean => movedAt !== null && movedAt > claimedAt
