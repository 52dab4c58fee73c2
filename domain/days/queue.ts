import type { QueueEntry } from './contract'
import type { Booking, ConvenienceDay } from './model'

type Held = Pick<ConvenienceDay, 'bookings' | 'stalls'>

/** 号: its place among the bookings of its stall, in the order they were made; a cancelled one keeps its number. */
export const numberOf = ({ bookings }: Pick<ConvenienceDay, 'bookings'>, { bookingId, stallId }: Booking): number =>
  bookings.filter(b => b.stallId === stallId).findIndex(b => b.bookingId === bookingId) + 1

const startOf = ({ stalls }: Held, { stallId, slotId }: Booking): number => stalls[stallId]?.slots[slotId]?.startAt ?? 0

const WAITING: readonly Booking['status'][] = ['booked', 'checkedIn']

/** Who is called when: those who have checked in, by slot and number; the others behind them. */
export function waitingOf(day: Held, stallId: string): Booking[] {
  const rank = (b: Booking) => [b.status === 'checkedIn' ? 0 : 1, startOf(day, b), numberOf(day, b)]
  return day.bookings.filter(b => b.stallId === stallId && WAITING.includes(b.status)).sort((a, b) => {
    const [x, y] = [rank(a), rank(b)]
    return x.map((value, i) => value - y[i]!).find(difference => difference !== 0) ?? 0
  })
}

export const calledOf = ({ bookings }: Held, stallId: string): Booking | null =>
  bookings.find(b => b.stallId === stallId && b.status === 'called') ?? null

/** How many of the same stall are served before this one. */
export const aheadOf = (day: Held, booking: Booking): number =>
  Math.max(0, waitingOf(day, booking.stallId).findIndex(b => b.bookingId === booking.bookingId))

export const entryOf = (day: Held, booking: Booking): QueueEntry => ({
  bookingId: booking.bookingId, number: numberOf(day, booking), name: booking.name, startAt: startOf(day, booking),
  status: booking.status, checkedInAt: booking.checkedInAt,
})
