import { isInForce } from './book-slot'
import type { Booking, ConvenienceDay, Stall } from './model'
import { bookedKey, heldKey } from './person-key'

/**
 * The day after bookings in it: a new one takes a place of its slot (or a number), a cancelled one gives it back, a call moves the line on.
 * The function saves a new booking by one conditional update instead, which does exactly this.
 */
export const evolve = (day: ConvenienceDay, changed: readonly Booking[]): ConvenienceDay => changed.reduce(evolveOne, day)

const GIVES_BACK: readonly Booking['status'][] = ['cancelled', 'moved']

function evolveOne(day: ConvenienceDay, booking: Booking): ConvenienceDay {
  const before = day.bookings.find(({ bookingId }) => bookingId === booking.bookingId)
  if (!before) return taken(day, booking)
  const changed = { ...day, bookings: day.bookings.map(b => (b === before ? booking : b)) }
  if (isInForce(before) && GIVES_BACK.includes(booking.status)) return givenBack(changed, booking)
  return booking.status === 'called' && before.status !== 'called' ? calledOn(changed, booking) : changed
}

const taken = (day: ConvenienceDay, booking: Booking): ConvenienceDay => ({
  ...day, bookings: [...day.bookings, booking], ...keysAfter(day, booking, (list, key) => [...list, key]), stalls: moved(day, booking, -1),
})
const givenBack = (day: ConvenienceDay, booking: Booking): ConvenienceDay => ({ ...day, ...keysAfter(day, booking, withoutOne), stalls: moved(day, booking, 1) })

/** What is pushed with a booking, and taken away with it. */
export const keysOf = (booking: Booking): { bookedKeys: string; memberIds: string; heldSlots?: string } => ({
  bookedKeys: bookedKey(booking, booking.stallId), memberIds: booking.memberId,
  ...(booking.slotId ? { heldSlots: heldKey(booking, booking.stallId, booking.slotId) } : {}),
})

function keysAfter(day: ConvenienceDay, booking: Booking, change: (list: readonly string[], key: string) => string[]) {
  const keys = keysOf(booking)
  return {
    bookedKeys: change(day.bookedKeys, keys.bookedKeys), memberIds: change(day.memberIds, keys.memberIds),
    heldSlots: keys.heldSlots ? change(day.heldSlots, keys.heldSlots) : day.heldSlots,
  }
}

/** One entry per booking kept, so that cancelling one of two keeps the person in the index of "my bookings". */
function withoutOne(list: readonly string[], key: string): string[] {
  const at = list.indexOf(key)
  return list.filter((_, i) => i !== at)
}

function moved({ stalls }: ConvenienceDay, { stallId, slotId }: Booking, by: number): ConvenienceDay['stalls'] {
  const stall = stalls[stallId]
  if (!stall) return stalls
  if (slotId === null) return { ...stalls, [stallId]: { ...stall, walkIns: { ...stall.walkIns, left: stall.walkIns.left + by } } }
  const slot = stall.slots[slotId]
  return slot ? { ...stalls, [stallId]: { ...stall, slots: { ...stall.slots, [slotId]: { ...slot, left: slot.left + by } } } } : stalls
}

function calledOn(day: ConvenienceDay, { stallId, slotId, calledAt }: Booking): ConvenienceDay {
  const stall = day.stalls[stallId]
  if (!stall) return day
  const { calls, bookedInARow, firstCalledAt } = stall.line
  const line: Stall['line'] = { calls: calls + 1, bookedInARow: slotId === null ? 0 : bookedInARow + 1, firstCalledAt: firstCalledAt ?? calledAt, lastCalledAt: calledAt }
  return { ...day, stalls: { ...day.stalls, [stallId]: { ...stall, line } } }
}
