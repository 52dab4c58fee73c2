import type { VisitTime } from '@domain/requests/model'
import { dateText, momentOf, startOfDay } from '@/ui/calendar'

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
export type VisitKey = 'soon' | 'chosen' | (typeof PARTS)[number]['key']
/** A day (2026-12-05) and two times of it (18:30). */
export interface ChosenVisit { date: string; from: string; until: string }

/** What can still be chosen: a part that has an hour left. */
export const visitOptions = (now: number): { key: VisitKey; label: string }[] => [
  { key: 'soon', label: '尽快' },
  ...PARTS.filter(({ day, until }) => startOfDay(now) + day * DAY + (until - 1) * HOUR > now).map(({ key, label }) => ({ key, label })),
  { key: 'chosen', label: '选时间' },
]

/** Where choosing begins: the evening of the day after tomorrow, which no chip offers. */
export const visitAtFirst = (now: number): ChosenVisit => ({ date: dateText(now + 2 * DAY), from: '18:00', until: '20:00' })

/** What keeps a chosen time from being one, in words; null when nothing does. */
export function visitProblem(key: VisitKey, chosen: ChosenVisit | null, now: number): string | null {
  const visit = visitTime(key, now, chosen)
  if (key !== 'chosen' || !visit) return null
  if (visit.until <= visit.from) return '上门时间的结束要晚于开始'
  return visit.until <= now ? '选的上门时间已经过了' : null
}

/** The span a choice stands for; null is as soon as possible. */
export function visitTime(key: VisitKey, now: number, chosen: ChosenVisit | null = null): VisitTime {
  if (key === 'chosen' && chosen) return { from: momentOf(chosen.date, chosen.from) ?? 0, until: momentOf(chosen.date, chosen.until) ?? 0 }
  const part = PARTS.find(one => one.key === key)
  if (!part) return null
  const day = startOfDay(now) + part.day * DAY
  return { from: day + part.from * HOUR, until: day + part.until * HOUR }
}
