import { isWorkday } from 'chinese-days'
import { RRule, type Options } from 'rrule'
import type { Recurrence } from '../../domain/kernel/recurrence'
import { dayAfter, nextDay } from '../../domain/kernel/series'
import { isHoliday } from '../../domain/kernel/work-days'

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)
const textOf = (date: Date): string => date.toISOString().slice(0, 10)
/** No holiday lasts longer, days. */
const LONGEST_HOLIDAY = 12

/** The days (2026-12-01) of a recurrence between two days, both included: pauses left out, and 节假日 and 调休 as the recurrence says. */
export function recurrenceDays(recurrence: Recurrence, from: string, until: string): string[] {
  const { firstDay, lastDay, pauses, kind, holidays = 'keep' } = recurrence
  const start = from > firstDay ? from : firstDay
  const end = lastDay !== null && lastDay < until ? lastDay : until
  if (start > end) return []
  const before = dayAfter(start, -LONGEST_HOLIDAY)
  const planned = new RRule({ ...frequencyOf(recurrence), dtstart: utc(holidays === 'after' && before > firstDay ? before : start), until: utc(end) }).all().map(textOf)
  const days = planned.filter(day => kind !== 'schoolDays' || isWorkday(day)).flatMap(day => held(day, holidays))
  return [...new Set(days)].filter(day => start <= day && day <= end && !pauses.some(pause => pause.from <= day && day <= pause.until))
}

/** When what was planned for this day is held. */
function held(day: string, holidays: NonNullable<Recurrence['holidays']>): string[] {
  if (holidays === 'keep' || !isHoliday(day)) return [day]
  return holidays === 'skip' ? [] : held(nextDay(day), holidays)
}

function frequencyOf({ kind, weekdays, monthDay, nth = 1, month = 1 }: Recurrence): Partial<Options> {
  switch (kind) {
    case 'schoolDays': return { freq: RRule.DAILY }
    case 'weekly': return { freq: RRule.WEEKLY, byweekday: weekdays.map(day => day - 1) }
    case 'monthly': return { freq: RRule.MONTHLY, bymonthday: monthDay }
    case 'monthlyWeekday': return { freq: RRule.MONTHLY, byweekday: weekdays.slice(0, 1).map(day => WEEKDAYS[day - 1]!.nth(nth)) }
    case 'yearly': return { freq: RRule.YEARLY, bymonth: month, bymonthday: monthDay }
  }
}

const WEEKDAYS = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU]
