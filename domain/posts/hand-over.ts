import { accept, reject, type Decision } from '../kernel/decision'
import { claimOf, clashes, newClaim, withClaim } from './claim'
import { concernOf, type ClaimPost } from './claim-post'
import { whyNot } from './eligible'
import type { Ineligible } from './ineligible'
import type { Claim, ServicePost } from './model'
import { settle } from './settle'
import { tell, type Step } from './step'

export interface HandOver { memberId: string; to: { memberId: string; name: string }; at: number }

/** 转给别人：指名一位邻居，对方接受前席位还是您的。 */
export function handOver(post: ServicePost, { memberId, to, at }: HandOver): Decision<Step, 'NOT_CLAIMED' | 'POST_STARTED' | 'ALREADY_CHECKED_IN' | 'PERSON_BUSY'> {
  const claim = claimOf(post, memberId)
  if (!claim) return reject('NOT_CLAIMED')
  if (claim.status !== 'claimed') return reject('ALREADY_CHECKED_IN')
  if (at >= post.startAt) return reject('POST_STARTED')
  if (to.memberId === memberId || concernOf(post, to.memberId)) return reject('PERSON_BUSY')
  return accept(settle(withClaim(post, { ...claim, handOver: { ...to, at } }), at, tell('postHandOver', [to.memberId], `${claim.name}想请您接替，请答复`)))
}

/** The claim whose holder asked this person to take over. */
export const askedOf = (post: Pick<ServicePost, 'claims'>, memberId: string): Claim | null =>
  post.claims.find(claim => claim.status === 'claimed' && claim.handOver?.memberId === memberId) ?? null

export interface AnswerHandOver extends Omit<ClaimPost, 'seat'> { isAccepted: boolean }

/** 接替：接受的人要符合同一席的条件，时间不冲突；席位数不变。 */
export function answerHandOver(post: ServicePost, command: AnswerHandOver): Decision<Step, 'NOT_ASKED' | 'POST_STARTED' | 'TIME_CONFLICT' | Ineligible> {
  const { claimId, memberId, name, at, others, isAccepted } = command
  const claim = askedOf(post, memberId)
  if (!claim) return reject('NOT_ASKED')
  if (at >= post.startAt) return reject('POST_STARTED')
  const told = tell('postHandOverAnswered', [claim.memberId], isAccepted ? `${name}已接替您的岗位` : `${name}来不了，仍由您到岗`)
  if (!isAccepted) return accept(settle(withClaim(post, { ...claim, handOver: null }), at, told))
  const problem = whyNot(post, claim.seat, command, at)
  if (problem) return reject(problem)
  if (others.some(other => clashes(other, post))) return reject('TIME_CONFLICT')
  const passed = withClaim(post, { ...claim, status: 'handedOver', withdrawnAt: at, handOver: null })
  return accept(settle(withClaim(passed, newClaim({ claimId, memberId, name, seat: claim.seat, claimedAt: at })), at, told))
}
