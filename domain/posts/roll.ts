import { accept, reject, type Decision } from '../kernel/decision'
import { CHECK_IN_BEFORE, servedMinutes } from './check-in'
import { clashes, isHeld, newClaim, withClaim } from './claim'
import { concernOf, type ClaimPost } from './claim-post'
import type { Claim, ServicePost } from './model'
import { pointsOf } from './points'
import { settle } from './settle'
import { step, tell, type Step } from './step'

/** Who keeps the roll, as others may read it. */
export interface Keeper { memberId: string; name: string }
const DAY = 86_400_000
/** The roll stays open for a week after the end. */
export const ROLL_OPEN = 7 * DAY

const heldClaim = (post: ServicePost, claimId: string): Claim | null => post.claims.find(claim => claim.claimId === claimId && isHeld(claim)) ?? null

export interface AddWalkIn extends Pick<ClaimPost, 'claimId' | 'memberId' | 'name' | 'seat' | 'at' | 'others' | 'isPartyMember' | 'isVerifiedResident'> { by: Keeper }

/** 现场加入：没认领就来了的人，由负责人当场记上；没有空位时加一席。不问特长和守约，人在现场。 */
export function addWalkIn(post: ServicePost, command: AddWalkIn): Decision<Step, 'POST_CLOSED' | 'TOO_EARLY' | 'TOO_LATE' | 'ALREADY_CLAIMED' | 'NOT_PARTY_MEMBER' | 'NOT_VERIFIED' | 'TIME_CONFLICT'> {
  const { claimId, memberId, name, seat, at, others } = command
  if (post.status !== 'open') return reject('POST_CLOSED')
  if (at < post.startAt - CHECK_IN_BEFORE) return reject('TOO_EARLY')
  if (at > post.endAt) return reject('TOO_LATE')
  if (concernOf(post, memberId) === 'ALREADY_CLAIMED') return reject('ALREADY_CLAIMED')
  if (seat === 'party' && !command.isPartyMember) return reject('NOT_PARTY_MEMBER')
  if (seat === 'neighbor' && !command.isVerifiedResident) return reject('NOT_VERIFIED')
  if (others.some(other => clashes(other, post))) return reject('TIME_CONFLICT')
  const total = post.seats[seat].total + (post.seats[seat].left > 0 ? 0 : 1)
  const claim: Claim = { ...newClaim({ claimId, memberId, name, seat, claimedAt: at }), status: 'checkedIn', checkedInAt: at, isWalkIn: true }
  const without = <T extends { memberId: string }>(list: readonly T[]): T[] => list.filter(one => one.memberId !== memberId)
  const room = { ...post, seats: { ...post.seats, [seat]: { ...post.seats[seat], total } }, waiting: without(post.waiting), offers: without(post.offers) }
  return accept(settle(withClaim(room, claim), at))
}

export interface CorrectTimes { claimId: string; checkedInAt: number; checkedOutAt: number; reason: string; by: Keeper; at: number }

/** 补记、更正：忘了扫码或扫晚了，负责人写明原因改到岗离岗时间；确认过的不能再改，也不能改自己的。 */
export function correctTimes(post: ServicePost, { claimId, checkedInAt, checkedOutAt, reason, by, at }: CorrectTimes): Decision<Step, 'NOT_ON_ROLL' | 'OWN_HOURS' | 'ALREADY_CONFIRMED' | 'TOO_EARLY' | 'TOO_LATE' | 'TIME_WRONG'> {
  const claim = heldClaim(post, claimId)
  if (!claim) return reject('NOT_ON_ROLL')
  if (claim.memberId === by.memberId) return reject('OWN_HOURS')
  if (claim.status === 'confirmed') return reject('ALREADY_CONFIRMED')
  if (at < post.startAt) return reject('TOO_EARLY')
  if (at > post.endAt + ROLL_OPEN) return reject('TOO_LATE')
  if (checkedInAt >= checkedOutAt || checkedOutAt > at || checkedInAt < post.startAt - CHECK_IN_BEFORE) return reject('TIME_WRONG')
  return accept(step(withClaim(post, { ...claim, status: 'checkedOut', checkedInAt, checkedOutAt, absence: null, correction: { reason, at, by } })))
}

export interface ConfirmHours { entries: readonly { claimId: string; praise: number | null }[]; by: Keeper; at: number }

/** 确认工时：离了岗的人由负责人确认，顺带评一评；自己的工时由别人确认。 */
export function confirmHours(post: ServicePost, { entries, by, at }: ConfirmHours): Decision<Step, 'NOT_ON_ROLL' | 'OWN_HOURS' | 'NOT_CHECKED_OUT' | 'TOO_LATE'> {
  if (at > post.endAt + ROLL_OPEN) return reject('TOO_LATE')
  const chosen = entries.map(({ claimId, praise }) => ({ claim: heldClaim(post, claimId), praise }))
  if (chosen.some(({ claim }) => !claim)) return reject('NOT_ON_ROLL')
  if (chosen.some(({ claim }) => claim!.memberId === by.memberId)) return reject('OWN_HOURS')
  if (chosen.some(({ claim }) => claim!.status !== 'checkedOut' && claim!.status !== 'confirmed')) return reject('NOT_CHECKED_OUT')
  const recorded = chosen.filter(({ claim }) => claim!.status === 'checkedOut').map(({ claim, praise }): Claim => {
    const minutes = servedMinutes(post, claim!)
    return { ...claim!, status: 'confirmed', praise, service: { minutes, points: pointsOf({ minutes, praise, isThanked: post.thanks !== null }), at, by } }
  })
  const told = recorded.flatMap(({ memberId, service }) => tell('postHours', [memberId], `服务 ${service!.minutes} 分钟，记 ${service!.points} 分`))
  return accept({ ...step(recorded.reduce(withClaim, post), told), recorded })
}
