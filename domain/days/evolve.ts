import { bookedKey } from './book-slot'
import type { Booking, ConvenienceDay } from './model'

/**
 * The day after bookings in it: a new one takes a place of its slot, a cancelled one gives it back.
 * The function saves a new booking by one conditional update instead, which does exactly this.
 */
export const evolve = (day: ConvenienceDay, changed: readonly Booking[]): ConvenienceDay => changed.reduce(evolveOne, day)

function evolveOne(day: ConvenienceDay, booking: Booking): ConvenienceDay {
  const isNew = !day.bookings.some(({ bookingId }) => bookingId === booking.bookingId)
  const bookings = isNew ? [...day.bookings, booking] : day.bookings.map(before => (before.bookingId === booking.bookingId ? booking : before))
  const { memberId, stallId } = booking
  if (isNew) return { ...day, bookings, bookedKeys: [...day.bookedKeys, bookedKey(memberId, stallId)], memberIds: [...day.memberIds, memberId], stalls: moved(day, booking, -1) }
  if (booking.status !== 'cancelled') return { ...day, bookings }
  return {
    ...day, bookings, bookedKeys: day.bookedKeys.filter(key => key !== bookedKey(memberId, stallId)), memberIds: withoutOne(day.memberIds, memberId),
    stalls: moved(day, booking, 1),
  }
}

/** One entry per booking kept, so that cancelling one of two keeps the person in the index of "my bookings". */
function withoutOne(memberIds: readonly string[], memberId: string): string[] {
  const at = memberIds.indexOf(memberId)
  return memberIds.filter((_, i) => i !== at)
}

function moved({ stalls }: ConvenienceDay, { stallId, slotId }: Booking, by: number): ConvenienceDay['stalls'] {
  const stall = stalls[stallId]
  const slot = stall?.slots[slotId]
  return stall && slot ? { ...stalls, [stallId]: { ...stall, slots: { ...stall.slots, [slotId]: { ...slot, left: slot.left + by } } } } : stalls
}
