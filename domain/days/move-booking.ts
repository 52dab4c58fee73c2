import { inShanghai } from '../kernel/calendar'
import { accept, reject, type Decision } from '../kernel/decision'
import { evolve } from './evolve'
import type { Booking, ConvenienceDay, Slot, Stall } from './model'
import { bookedKey, clashingKeys } from './person-key'

const MOVABLE: readonly Booking['status'][] = ['booked', 'checkedIn', 'dayCancelled', 'stallClosed']
export const isMovable = ({ status, slotId }: Booking): boolean => slotId !== null && MOVABLE.includes(status)

/** 改到另一天：同一种摊位，尽量同一个钟点；那边占好了，这边才放手。 */
export function moveBooking(
  to: ConvenienceDay, { from, booking, bookingId, at }: { from: ConvenienceDay; booking: Booking; bookingId: string; at: number },
): Decision<Booking, 'NOT_BOOKED' | 'DAY_CLOSED' | 'ALREADY_BOOKED' | 'NO_PLACE'> {
  if (!isMovable(booking)) return reject('NOT_BOOKED')
  if (to.status !== 'open') return reject('DAY_CLOSED')
  const stall = from.stalls[booking.stallId]
  const alike = Object.values(to.stalls).filter(isLike(stall))
  if (alike.length > 0 && alike.every(({ stallId }) => to.bookedKeys.includes(bookedKey(booking, stallId)))) return reject('ALREADY_BOOKED')
  const wanted = clockOf(stall!.slots[booking.slotId!]!.startAt)
  const free = alike.filter(({ stallId }) => !to.bookedKeys.includes(bookedKey(booking, stallId))).flatMap(({ stallId, slots }) => Object.values(slots)
    .filter(slot => isFree(to, booking, stallId, slot, at)).map(slot => ({ stallId, slot, away: Math.abs(clockOf(slot.startAt) - wanted) })))
  const best = free.sort((a, b) => a.away - b.away)[0]
  if (!best) return reject('NO_PLACE')
  return accept({
    ...booking, bookingId, stallId: best.stallId, slotId: best.slot.slotId, status: 'booked', bookedAt: at, checkedInAt: null, calledAt: null, passes: 0, waitsForCall: 0,
  })
}

const isFree = (to: ConvenienceDay, who: Booking, stallId: string, { slotId, startAt, left }: Slot, at: number): boolean =>
  left > 0 && startAt > at && !clashingKeys(to, who, stallId, slotId).some(key => to.heldSlots.includes(key))

const isLike = (stall: Stall | undefined) => ({ kind, title, closed }: Stall): boolean =>
  closed === null && kind === stall?.kind && (kind !== 'other' || title === stall.title)

/** Minutes since midnight in Shanghai. */
const clockOf = (at: number): number => inShanghai(at).hour() * 60 + inShanghai(at).minute()

export interface MoveWithin { booking: Booking; bookingId: string; at: number }
type Moved = { day: ConvenienceDay; booking: Booking }

/** 停了的摊位改到当天别的摊位：约的换到最近的空时段，现场排着的排到那边，号不够就加一个。 */
export function moveWithin(day: ConvenienceDay, { booking, bookingId, at }: MoveWithin): Decision<Moved, 'NOT_BOOKED' | 'DAY_CLOSED' | 'ALREADY_BOOKED' | 'NO_PLACE'> {
  if (booking.status !== 'stallClosed') return reject('NOT_BOOKED')
  const decision = booking.slotId === null ? standOver(day, booking, bookingId) : moveBooking(day, { from: day, booking, bookingId, at })
  if (!decision.accepted) return decision
  const room = booking.slotId === null ? withRoom(day, decision.event.stallId) : day
  return accept({ day: evolve(room, [decision.event, { ...booking, status: 'moved' }]), booking: decision.event })
}

/** Who waits with a number waits at the stall alike with the fewest before them. */
function standOver(day: ConvenienceDay, booking: Booking, bookingId: string): Decision<Booking, 'DAY_CLOSED' | 'NO_PLACE'> {
  if (day.status !== 'open') return reject('DAY_CLOSED')
  const waiting = (stallId: string) => day.bookings.filter(b => b.stallId === stallId && b.status === 'checkedIn').length
  const alike = Object.values(day.stalls).filter(isLike(day.stalls[booking.stallId])).filter(({ stallId, isHomeVisit }) => !isHomeVisit && !day.bookedKeys.includes(bookedKey(booking, stallId)))
  const [best] = alike.sort((a, b) => waiting(a.stallId) - waiting(b.stallId))
  return best ? accept({ ...booking, bookingId, stallId: best.stallId, status: 'checkedIn', calledAt: null, passes: 0, waitsForCall: 0 }) : reject('NO_PLACE')
}

/** One number more than planned where none is left. */
function withRoom(day: ConvenienceDay, stallId: string): ConvenienceDay {
  const stall = day.stalls[stallId]!
  const { capacity, left } = stall.walkIns
  return left > 0 ? day : { ...day, stalls: { ...day.stalls, [stallId]: { ...stall, walkIns: { capacity: capacity + 1, left: left + 1 } } } }
}
