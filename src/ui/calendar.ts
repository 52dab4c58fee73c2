/** The calendar of Asia/Shanghai (UTC+8, no summer time), whatever zone the phone is set to. All times are epoch milliseconds. */
const OFFSET = 8 * 3_600_000
const DAY = 86_400_000
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const two = (n: number) => String(n).padStart(2, '0')
const local = (at: number) => new Date(at + OFFSET)

export const startOfDay = (at: number): number => Math.floor((at + OFFSET) / DAY) * DAY - OFFSET
/** The last millisecond of the day. */
export const endOfDay = (at: number): number => startOfDay(at) + DAY - 1
/** The last millisecond of the coming Sunday; weeks begin on Monday. */
export const endOfWeek = (at: number): number => endOfDay(at) + ((7 - local(at).getUTCDay()) % 7) * DAY
export const isSameDay = (a: number, b: number): boolean => startOfDay(a) === startOfDay(b)

/** 09:00 */
export const clock = (at: number): string => `${two(local(at).getUTCHours())}:${two(local(at).getUTCMinutes())}`
/** 2026-12-05, what a date picker speaks. */
export const dateText = (at: number): string =>
  `${local(at).getUTCFullYear()}-${two(local(at).getUTCMonth() + 1)}-${two(local(at).getUTCDate())}`

/** The first moment of the month. */
export const monthStart = (at: number): number => Date.UTC(local(at).getUTCFullYear(), local(at).getUTCMonth(), 1) - OFFSET

/** The parts of a date block: 12月 · 5 · 周六. */
export const dateParts = (at: number) => ({
  month: `${local(at).getUTCMonth() + 1}月`, day: String(local(at).getUTCDate()), weekday: WEEKDAYS[local(at).getUTCDay()] ?? '',
})

/** The moment a date picker (2026-12-05) and a time picker (09:00) name together; null until both are chosen. */
export function momentOf(date: string, time: string): number | null {
  const at = Date.parse(`${date}T${time}:00+08:00`)
  return Number.isNaN(at) ? null : at
}

/** 上午, 中午, 下午 or 晚上. */
export function dayPart(at: number): string {
  const hour = local(at).getUTCHours()
  if (hour < 5 || hour >= 18) return '晚上'
  if (hour < 11) return '上午'
  return hour < 14 ? '中午' : '下午'
}

/** The date so many days after a moment: 2027-11-24. */
export const dateAfter = (at: number, days: number): string => dateText(at + days * DAY)
/** The last millisecond of a date as a picker speaks it; null for none. */
export function endOfDate(date: string): number | null {
  const start = momentOf(date, '00:00')
  return start === null ? null : endOfDay(start)
}
/** 2026年12月5日 */
export const longDate = (at: number): string => `${local(at).getUTCFullYear()}年${local(at).getUTCMonth() + 1}月${local(at).getUTCDate()}日`
/** 2026, and 1–12. */
export const yearOf = (at: number): number => local(at).getUTCFullYear()
export const monthOf = (at: number): number => local(at).getUTCMonth() + 1
