import { clock, dateParts, startOfDay } from './calendar'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const DAY_NAMES = new Map([[-2, '前天'], [-1, '昨天'], [0, '今天'], [1, '明天'], [2, '后天']])

/** 今天, 明天, or 11月28日 周六. */
export function dayWords(at: number, now: number): string {
  const name = DAY_NAMES.get(Math.round((startOfDay(at) - startOfDay(now)) / DAY))
  const { month, day, weekday } = dateParts(at)
  return name ?? `${month}${day}日 ${weekday}`
}

/** 今天 15:00 */
export const dayTime = (at: number, now: number): string => `${dayWords(at, now)} ${clock(at)}`

/** 明天 07:20–08:10 */
export const span = (from: number, until: number, now: number): string => `${dayTime(from, now)}–${clock(until)}`

/** 刚刚, 10 分钟前, then the day and the hour. */
export function ago(at: number, now: number): string {
  const minutes = Math.floor((now - at) / MINUTE)
  if (minutes < 1) return '刚刚'
  return minutes < 60 ? `${minutes} 分钟前` : dayTime(at, now)
}

/** 3 小时, 25 分钟, 2 天: the largest unit that fits, never 0. */
export function duration(ms: number): string {
  if (ms < HOUR) return `${Math.max(1, Math.round(ms / MINUTE))} 分钟`
  return ms < 2 * DAY ? `${Math.round(ms / HOUR)} 小时` : `${Math.round(ms / DAY)} 天`
}

/** 还剩 3 小时 / 已超 2 小时 */
export const untilDue = (dueAt: number, now: number): string =>
  dueAt >= now ? `还剩 ${duration(dueAt - now)}` : `已超 ${duration(now - dueAt)}`
