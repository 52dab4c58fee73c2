import { bookedKey, isInForce } from './book-slot'
import type { Booking, ConvenienceDay } from './model'

/** The day after bookings in it changed: a cancelled one gives its slot back. */
export function evolve(day: ConvenienceDay, changed: readonly Booking[]): ConvenienceDay {
  const bookings = day.bookings.map(b => changed.find(c => c.bookingId === b.bookingId) ?? b)
  const cancelled = changed.filter(b => b.status === 'cancelled')
  const gone = cancelled.map(b => bookedKey(b.memberId, b.stallId))
  return {
    ...day, bookings, bookedKeys: day.bookedKeys.filter(key => !gone.includes(key)),
    memberIds: day.memberIds.filter(id => bookings.some(b => b.memberId === id && (isInForce(b) || b.status === 'done'))),
    stalls: cancelled.reduce(giveBack, day.stalls),
  }
}

function giveBack(stalls: ConvenienceDay['stalls'], { stallId, slotId }: Booking): ConvenienceDay['stalls'] {
  const stall = stalls[stallId]
  const slot = stall?.slots[slotId]
  return stall && slot ? { ...stalls, [stallId]: { ...stall, slots: { ...stall.slots, [slotId]: { ...slot, left: slot.left + 1 } } } } : stalls
}
