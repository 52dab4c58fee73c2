import { accept, reject, type Decision } from '../kernel/decision'
import { clashes, newClaim, withClaim } from './claim'
import { whyNotCome, type ClaimPost } from './claim-post'
import type { Ineligible } from './ineligible'
import type { SeatKind, ServicePost } from './model'
import { isOpenFor, settle } from './settle'
import type { Step } from './step'

type JoinRejection = 'POST_CLOSED' | 'POST_STARTED' | 'ALREADY_CLAIMED' | 'ALREADY_WAITING' | 'ANSWER_FIRST' | 'SEAT_FREE' | Ineligible

/** 排队：满员或等党员带头时可以排，按先后；有空位就直接认领。 */
export function joinLine(post: ServicePost, command: Omit<ClaimPost, 'claimId' | 'others'>): Decision<Step, JoinRejection> {
  const { memberId, name, seat, at } = command
  const problem = whyNotCome(post, command)
  if (problem) return reject(problem)
  if (post.seats[seat].left > 0 && post.line[seat] === 0 && isOpenFor(post, seat)) return reject('SEAT_FREE')
  return accept(settle({ ...post, waiting: [...post.waiting, { memberId, name, seat, since: at }] }, at))
}

export function leaveLine(post: ServicePost, { memberId, at }: { memberId: string; at: number }): Decision<Step, 'NOT_WAITING'> {
  if (!post.waiting.some(one => one.memberId === memberId)) return reject('NOT_WAITING')
  return accept(settle({ ...post, waiting: post.waiting.filter(one => one.memberId !== memberId) }, at))
}

export interface AnswerOffer extends Pick<ClaimPost, 'claimId' | 'memberId' | 'name' | 'at' | 'others'> { isAccepted: boolean }

/** 答复空出的席位：接受就是认领；不接受或过时，席位让给下一位。 */
export function answerOffer(post: ServicePost, { claimId, memberId, name, at, others, isAccepted }: AnswerOffer): Decision<Step, 'NO_OFFER' | 'OFFER_LAPSED' | 'TIME_CONFLICT'> {
  const offer = post.offers.find(one => one.memberId === memberId)
  if (!offer) return reject('NO_OFFER')
  if (at >= offer.expiresAt) return reject('OFFER_LAPSED')
  const answered = { ...post, offers: post.offers.filter(one => one !== offer) }
  if (!isAccepted) return accept(settle(answered, at))
  if (others.some(other => clashes(other, post))) return reject('TIME_CONFLICT')
  return accept(settle(withClaim(answered, newClaim({ claimId, memberId, name, seat: offer.seat, claimedAt: at })), at))
}

/** How many stand before this person in the line of the same kind of seat; null when not waiting. */
export function placeInLine(post: Pick<ServicePost, 'waiting'>, memberId: string): { seat: SeatKind; ahead: number; total: number } | null {
  const mine = post.waiting.find(one => one.memberId === memberId)
  if (!mine) return null
  const line = post.waiting.filter(({ seat }) => seat === mine.seat)
  return { seat: mine.seat, ahead: line.indexOf(mine), total: line.length }
}
