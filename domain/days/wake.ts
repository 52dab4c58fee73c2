import { inShanghai } from '../kernel/calendar'
import type { ConvenienceDay } from './model'

const MINUTE = 60_000
export const HOUR = 60 * MINUTE
const EVENING = 19
/** 当天每几分钟看一眼：该提醒的、晚了的. */
const TICK = 5 * MINUTE
/** 结束后多久自动收场. */
export const CLOSE_AFTER = HOUR

type Timed = Pick<ConvenienceDay, 'startAt' | 'endAt' | 'status' | 'reminded'>

/** 前一天晚上七点, epoch ms. */
export const eveningBefore = (startAt: number): number => inShanghai(startAt).subtract(1, 'day').hour(EVENING).minute(0).second(0).millisecond(0).valueOf()
/** Nobody is reminded in the evening of a day put up after it. */
export const freshReminders = (startAt: number, at: number) => ({ evening: at >= eveningBefore(startAt), hourUntil: 0 })

/** The next moment after `at` at which the timer has something to look at; null when never. */
export function nextWakeOf({ startAt, endAt, status, reminded }: Timed, at: number): number | null {
  if (status !== 'open') return null
  const first = startAt - HOUR
  if (!reminded.evening) return Math.max(at, eveningBefore(startAt))
  if (at < first) return first
  if (at < endAt) return Math.min(endAt, first + (Math.floor((at - first) / TICK) + 1) * TICK)
  return Math.max(at + 1, endAt + CLOSE_AFTER)
}
