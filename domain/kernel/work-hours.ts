import { inShanghai } from './calendar'
import { isWorkday } from './work-days'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** 8:30–17:30 of a working day, in minutes after midnight. */
const OPENS = 8.5 * 60
const CLOSES = 17.5 * 60
/** One working day in the time of the working clock, minutes. */
export const WORKDAY = CLOSES - OPENS

/** The hours of the day of `at`, in epoch ms; empty on days off. */
function hoursOf(at: number): { from: number; until: number } {
  const midnight = inShanghai(at).startOf('day').valueOf()
  const from = midnight + OPENS * MINUTE
  return { from, until: isWorkday(at) ? midnight + CLOSES * MINUTE : from }
}

/** The moment at which `ms` of working time have passed since `at`. */
export function addWorkTime(at: number, ms: number): number {
  const { from, until } = hoursOf(at)
  const start = Math.max(at, from)
  const left = until - start
  return left > 0 && ms <= left ? start + ms : addWorkTime(inShanghai(at).startOf('day').valueOf() + DAY, ms - Math.max(0, left))
}

/** Working time between two moments, ms; negative when `until` lies before `from`. */
export function workTimeBetween(from: number, until: number): number {
  if (until < from) return -workTimeBetween(until, from)
  const hours = hoursOf(from)
  const today = Math.max(0, Math.min(until, hours.until) - Math.max(from, hours.from))
  const tomorrow = inShanghai(from).startOf('day').valueOf() + DAY
  return tomorrow >= until ? today : today + workTimeBetween(tomorrow, until)
}
