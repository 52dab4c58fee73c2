import { inShanghai } from '../kernel/calendar'
import { accept, reject, type Decision } from '../kernel/decision'
import type { Booking, ConvenienceDay, Slot } from './model'
import { bookedKey, clashingKeys } from './person-key'

const MOVABLE: readonly Booking['status'][] = ['booked', 'checkedIn', 'dayCancelled']
export const isMovable = ({ status, slotId }: Booking): boolean => slotId !== null && MOVABLE.includes(status)

/** 改到另一天：同一种摊位，尽量同一个钟点；那边占好了，这边才放手。 */
export function moveBooking(
  to: ConvenienceDay, { from, booking, bookingId, at }: { from: ConvenienceDay; booking: Booking; bookingId: string; at: number },
): Decision<Booking, 'NOT_BOOKED' | 'DAY_CLOSED' | 'ALREADY_BOOKED' | 'NO_PLACE'> {
  if (!isMovable(booking)) return reject('NOT_BOOKED')
  if (to.status !== 'open') return reject('DAY_CLOSED')
  const stall = from.stalls[booking.stallId]
  const alike = Object.values(to.stalls).filter(({ kind, title }) => kind === stall?.kind && (kind !== 'other' || title === stall.title))
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

/** Minutes since midnight in Shanghai. */
const clockOf = (at: number): number => inShanghai(at).hour() * 60 + inShanghai(at).minute()
