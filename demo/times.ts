import { inShanghai } from '../domain/kernel/calendar'

const MINUTE = 60_000
const DAYS = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 0 } as const

/** Moments of the demonstration, all told from the one moment at which it is made. */
export interface Times {
  now: number
  /** So many minutes before now. */
  ago(minutes: number): number
  /** `clock` (HH:mm, Shanghai) of the day `offset` days from today. */
  day(offset: number, clock: string): number
  /** Days from today to the next such weekday; today never counts. */
  next(weekday: keyof typeof DAYS): number
}

export function timesAt(now: number): Times {
  const midnight = inShanghai(now).startOf('day').valueOf()
  const today = inShanghai(now).day()
  return {
    now,
    ago: minutes => now - minutes * MINUTE,
    day: (offset, clock) => midnight + (offset * 24 * 60 + minutesOf(clock)) * MINUTE,
    next: weekday => (DAYS[weekday] - today + 6) % 7 + 1,
  }
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
