import { accept, reject, type Decision } from '../kernel/decision'
import type { Claim, ServicePost } from './model'

/** Somebody's claim in force; the newest, since a withdrawn one stays as record. */
export const claimOf = ({ claims }: Pick<ServicePost, 'claims'>, memberId: string): Claim | null =>
  claims.filter(claim => claim.memberId === memberId && claim.status !== 'withdrawn').at(-1) ?? null

/** 退岗：开始前可以退，席位立刻空出来；到了岗就不能退。 */
export function withdrawClaim(post: ServicePost, { memberId, at }: { memberId: string; at: number }): Decision<Claim, 'NOT_CLAIMED' | 'POST_STARTED' | 'ALREADY_CHECKED_IN'> {
  const claim = claimOf(post, memberId)
  if (!claim) return reject('NOT_CLAIMED')
  if (claim.status === 'checkedIn') return reject('ALREADY_CHECKED_IN')
  if (at >= post.startAt) return reject('POST_STARTED')
  return accept({ ...claim, status: 'withdrawn', withdrawnAt: at })
}
