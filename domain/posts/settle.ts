import { inShanghai } from '../kernel/calendar'
import { isHeld } from './claim'
import { SEATS, type Offer, type SeatKind, type ServicePost, type Waiting } from './model'
import { tell, type Step, type Told } from './step'
import { nextWakeOf } from './wake'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** How long a freed seat is kept, by how far the start is: the nearer, the shorter. */
const KEPT: readonly [ahead: number, kept: number][] = [[48 * HOUR, 12 * HOUR], [24 * HOUR, 4 * HOUR], [6 * HOUR, HOUR], [2 * HOUR, 30 * MINUTE], [0, 10 * MINUTE]]

/** 保留多久：离开始越近，答复的时间越短，最迟到开始。 */
export const offerUntil = (startAt: number, at: number): number =>
  Math.min(startAt, at + KEPT.find(([ahead]) => startAt - at >= ahead)![1])

/**
 * After any change: freed seats go to the first in line, each kept for a limited time (先来后到), and what is counted is
 * counted again from the claims and offers themselves.
 */
export function settle(post: ServicePost, at: number, told: Told[] = []): Step {
  const now = counted(post)
  const isRunning = now.status === 'open' && at < now.startAt
  const offered = isRunning ? SEATS.reduce((before, seat) => offerFreed(before, seat, at), { post: recalled(now), told }) : { post: now, told }
  return { told: offered.told, post: counted(offered.post) }
}

/** When the last Party member stepped back, seats offered to neighbours wait again, their people first in line as they were. */
function recalled(post: ServicePost): ServicePost {
  if (isOpenFor(post, 'neighbor')) return post
  const back = post.offers.filter(({ seat }) => seat === 'neighbor').map(({ memberId, name, seat, since }): Waiting => ({ memberId, name, seat, since }))
  return { ...post, waiting: [...back, ...post.waiting], offers: post.offers.filter(({ seat }) => seat !== 'neighbor') }
}

/** Whether the seats of a kind are open: neighbours may have to wait for a Party member to lead. */
export const isOpenFor = ({ rules, partyHeld }: Pick<ServicePost, 'rules' | 'partyHeld'>, seat: SeatKind): boolean =>
  seat === 'party' || !rules.needsLead || partyHeld > 0

function offerFreed(before: Step, seat: SeatKind, at: number): Step {
  const { post, told } = before
  const next = post.waiting.filter(one => one.seat === seat).slice(0, Math.max(0, leftOf(post, seat)))
  if (!next.length || !isOpenFor(post, seat)) return before
  const expiresAt = offerUntil(post.startAt, at)
  const offers = next.map((one): Offer => ({ ...one, offeredAt: at, expiresAt }))
  const words = `请在 ${inShanghai(expiresAt).format('M月D日 HH:mm')} 前答复`
  return {
    post: { ...post, waiting: post.waiting.filter(one => !next.includes(one)), offers: [...post.offers, ...offers] },
    told: [...told, ...tell('postOffered', next.map(({ memberId }) => memberId), words)],
  }
}

const ofSeat = (list: readonly { seat: SeatKind }[], seat: SeatKind): number => list.filter(one => one.seat === seat).length
const leftOf = ({ seats, claims, offers }: ServicePost, seat: SeatKind): number => seats[seat].total - ofSeat(claims.filter(isHeld), seat) - ofSeat(offers, seat)

/** The fields that follow from the others. */
export function counted(post: ServicePost): ServicePost {
  const held = post.claims.filter(isHeld)
  const memberIds = held.map(({ memberId }) => memberId)
  const asked = held.flatMap(({ handOver }) => (handOver ? [handOver.memberId] : []))
  const seatsOf = (seat: SeatKind) => ({ total: post.seats[seat].total, left: leftOf(post, seat) })
  const next = {
    ...post, memberIds, seats: { party: seatsOf('party'), neighbor: seatsOf('neighbor') }, partyHeld: ofSeat(held, 'party'),
    line: { party: ofSeat(post.waiting, 'party'), neighbor: ofSeat(post.waiting, 'neighbor') },
    concernedIds: [...new Set([...memberIds, ...[...post.waiting, ...post.offers].map(one => one.memberId), ...asked])],
  }
  return { ...next, wakeAt: nextWakeOf(next) }
}
