import { callOrder, isWaiting, slotStartOf, type Turn } from './call-order'
import type { QueueEntry } from './contract'
import type { Booking, ConvenienceDay } from './model'
import { personKey } from './person-key'

type Held = Pick<ConvenienceDay, 'bookings' | 'stalls' | 'startAt'>

/** 号: its place among the bookings of its stall, in the order they were made; a cancelled one keeps its number. */
export const numberOf = ({ bookings }: Pick<ConvenienceDay, 'bookings'>, { bookingId, stallId }: Booking): number =>
  bookings.filter(b => b.stallId === stallId).findIndex(b => b.bookingId === bookingId) + 1

export const calledOf = ({ bookings }: Pick<ConvenienceDay, 'bookings'>, stallId: string): Booking | null =>
  bookings.find(b => b.stallId === stallId && b.status === 'called') ?? null

/** Who is present, or may still come in time; who let their slot pass without coming holds nobody up. */
export function isExpected(day: Held, at: number) {
  return (b: Booking): boolean => b.status === 'checkedIn' || slotStartOf(day, b) + (day.stalls[b.stallId]?.slotMinutes ?? 0) * 60_000 > at
}
/** Everybody who waits or is still expected, with the time each is likely to be called. */
export const waitingOf = (day: Held, stallId: string, at: number): Turn[] =>
  callOrder(day, stallId, day.bookings.filter(isWaiting(stallId)).filter(isExpected(day, at)), at)
/** Booked, not there, and the slot is over. */
export const absentOf = (day: Held, stallId: string, at: number): Booking[] => day.bookings.filter(isWaiting(stallId)).filter(b => !isExpected(day, at)(b))

/** Who can be called now: present, and not at another table this moment. */
export function nextOf(day: Held, stallId: string, at: number): Booking | null {
  const elsewhere = new Set(day.bookings.filter(b => b.status === 'called').map(personKey))
  const present = day.bookings.filter(b => isWaiting(stallId)(b) && b.status === 'checkedIn' && !elsewhere.has(personKey(b)))
  return callOrder(day, stallId, present, at)[0]?.booking ?? null
}

/** How late a stall runs, minutes: how far the next with a booking who is there is behind the start of the slot. */
export function delayOf(day: Held, stallId: string, at: number): number {
  const next = callOrder(day, stallId, day.bookings.filter(b => isWaiting(stallId)(b) && b.status === 'checkedIn'), at).find(({ booking }) => booking.slotId !== null)
  return next ? Math.max(0, Math.floor((next.at - slotStartOf(day, next.booking)) / 60_000)) : 0
}

export const entryOf = (day: Held, booking: Booking, estimatedAt: number | null): QueueEntry => ({
  bookingId: booking.bookingId, number: numberOf(day, booking), name: booking.name, startAt: slotStartOf(day, booking), isWalkIn: booking.slotId === null,
  status: booking.status, checkedInAt: booking.checkedInAt, passes: booking.passes, estimatedAt, hasPhone: Boolean(booking.person?.phone),
})
