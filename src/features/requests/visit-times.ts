import type { VisitTime } from '@domain/requests/model'
import { startOfDay } from '@/ui/calendar'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Parts of a day in which somebody can be at home, as hours after midnight. */
const PARTS = [
  { key: 'todayMorning', label: '今天上午', day: 0, from: 9, until: 12 },
  { key: 'todayAfternoon', label: '今天下午', day: 0, from: 14, until: 18 },
  { key: 'tonight', label: '今晚', day: 0, from: 18, until: 21 },
  { key: 'tomorrowMorning', label: '明天上午', day: 1, from: 9, until: 12 },
  { key: 'tomorrowAfternoon', label: '明天下午', day: 1, from: 14, until: 18 },
  { key: 'tomorrowNight', label: '明晚', day: 1, from: 18, until: 21 },
  { key: 'dayAfter', label: '后天全天', day: 2, from: 9, until: 18 },
] as const
export type VisitKey = 'soon' | (typeof PARTS)[number]['key']

/** What can still be chosen: a part that has an hour left. */
export const visitOptions = (now: number): { key: VisitKey; label: string }[] => [
  { key: 'soon', label: '尽快' },
  ...PARTS.filter(({ day, until }) => startOfDay(now) + day * DAY + (until - 1) * HOUR > now).map(({ key, label }) => ({ key, label })),
]

/** The span a choice stands for; null is as soon as possible. */
export function visitTime(key: VisitKey, now: number): VisitTime {
  const part = PARTS.find(one => one.key === key)
  if (!part) return null
  const day = startOfDay(now) + part.day * DAY
  return { from: day + part.from * HOUR, until: day + part.until * HOUR }
}
