import { inShanghai } from '../kernel/calendar'
import { accept, reject, type Decision } from '../kernel/decision'
import { isHeld } from './claim'
import { SEATS, type PostPhoto, type PostRules, type SeatKind, type ServicePost } from './model'
import { settle } from './settle'
import { leadsOf, tell, type Step } from './step'

/** What may be changed of a post; what is left out stays. */
export interface PostChanges {
  title?: string
  place?: string
  words?: string
  photos?: PostPhoto[]
  startAt?: number
  endAt?: number
  partySeats?: number
  neighborSeats?: number
  rules?: PostRules
}
export interface EditPost { changes: PostChanges; /** Who has to make room when seats are taken away. */ moveOut: readonly string[]; at: number }
export type EditRejection = 'POST_CLOSED' | 'POST_STARTED' | 'TIME_WRONG' | 'MINIMUM_WRONG' | 'CHOOSE_WHO'

/** 改岗位：时间地点变了告诉每一位相关的人；减席位减到有人的席上，先问请谁让出来，并告诉本人。 */
export function editPost(post: ServicePost, { changes, moveOut, at }: EditPost): Decision<Step, EditRejection> {
  if (post.status !== 'open') return reject('POST_CLOSED')
  if (at >= post.startAt) return reject('POST_STARTED')
  const next = changed(post, changes, at)
  if (next.startAt <= at || next.endAt <= next.startAt) return reject('TIME_WRONG')
  if (next.rules.minimum > next.seats.party.total + next.seats.neighbor.total) return reject('MINIMUM_WRONG')
  const fitted = SEATS.reduce((before, seat) => withoutSeats(before, seat, moveOut, at), next)
  if (SEATS.some(seat => heldOf(fitted, seat) > fitted.seats[seat].total)) return reject('CHOOSE_WHO')
  const moved = post.memberIds.filter(id => moveOut.includes(id) && !fitted.claims.some(one => one.memberId === id && isHeld(one)))
  const stay = post.concernedIds.filter(id => !moved.includes(id))
  return accept(settle(fitted, at, [
    ...tell('postMovedOut', moved, '席位减少，请您让出来，谢谢体谅'), ...tell('postChanged', stay, whatChanged(post, next)),
  ]))
}

/** The same for a post of a series whose seats nobody was asked about: whoever holds one stays, and the lead is told. */
export function editOccurrence(post: ServicePost, { changes, at }: Pick<EditPost, 'changes' | 'at'>): Decision<Step, EditRejection> {
  const partySeats = Math.max(changes.partySeats ?? 0, heldOf(post, 'party'))
  const neighborSeats = Math.max(changes.neighborSeats ?? 0, heldOf(post, 'neighbor'))
  const kept = {
    ...changes, ...(changes.partySeats !== undefined && { partySeats }), ...(changes.neighborSeats !== undefined && { neighborSeats }),
  }
  const decision = editPost(post, { changes: kept, moveOut: [], at })
  const isCrowded = kept.partySeats !== changes.partySeats || kept.neighborSeats !== changes.neighborSeats
  if (!decision.accepted) return decision
  const followed = { ...decision.event, post: { ...decision.event.post, isEdited: post.isEdited } }
  if (!isCrowded) return accept(followed)
  return accept({ ...followed, told: [...decision.event.told, ...tell('postChanged', leadsOf(post), '席位已有人，没有减到位，请看名单')] })
}

function changed(post: ServicePost, { partySeats, neighborSeats, ...rest }: PostChanges, at: number): ServicePost {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Omit<PostChanges, 'partySeats' | 'neighborSeats'>
  const next = { ...post, ...given }
  const isMoved = next.startAt !== post.startAt || next.endAt !== post.endAt || next.place !== post.place
  const total = (seat: SeatKind, count: number | undefined) => ({ ...post.seats[seat], total: count ?? post.seats[seat].total })
  return {
    ...next, isEdited: true, movedAt: isMoved ? at : post.movedAt, passed: isMoved ? [] : post.passed,
    seats: { party: total('party', partySeats), neighbor: total('neighbor', neighborSeats) },
  }
}

const heldOf = ({ claims }: Pick<ServicePost, 'claims'>, seat: SeatKind): number => claims.filter(claim => claim.seat === seat && isHeld(claim)).length

/** Those who make room step back; offers nobody has taken yet go back to the line when there is no room for them. */
function withoutSeats(post: ServicePost, seat: SeatKind, moveOut: readonly string[], at: number): ServicePost {
  const tooMany = heldOf(post, seat) > post.seats[seat].total
  const claims = post.claims.map(claim => (tooMany && claim.seat === seat && isHeld(claim) && moveOut.includes(claim.memberId)
    ? { ...claim, status: 'withdrawn' as const, withdrawnAt: at, handOver: null } : claim))
  const offers = post.offers.filter(one => one.seat === seat)
  const room = Math.max(0, post.seats[seat].total - heldOf({ claims }, seat))
  const back = offers.slice(room)
  return {
    ...post, claims, offers: post.offers.filter(one => !back.includes(one)),
    waiting: [...back.map(({ memberId, name, since }) => ({ memberId, name, seat, since })), ...post.waiting],
  }
}

function whatChanged(before: ServicePost, after: ServicePost): string {
  if (after.startAt !== before.startAt || after.endAt !== before.endAt) return `改到 ${inShanghai(after.startAt).format('M月D日 HH:mm')}`
  if (after.place !== before.place) return `地点改为${after.place}`
  return '岗位内容有调整，请看一看'
}
