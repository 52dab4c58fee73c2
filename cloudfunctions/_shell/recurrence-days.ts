import { isWorkday } from 'chinese-days'
import { RRule } from 'rrule'
import type { Recurrence } from '../../domain/posts/recurrence'

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)
const textOf = (date: Date): string => date.toISOString().slice(0, 10)

/** The days (2026-12-01) of a recurrence between two days, both included: pauses left out, and 节假日 and 调休 of school days as the calendar has them. */
export function recurrenceDays(recurrence: Recurrence, from: string, until: string): string[] {
  const { firstDay, lastDay, pauses, kind } = recurrence
  const [start, end] = [from > firstDay ? from : firstDay, lastDay !== null && lastDay < until ? lastDay : until]
  if (start > end) return []
  const days = new RRule({ ...frequencyOf(recurrence), dtstart: utc(start), until: utc(end) }).all().map(textOf)
  return days.filter(day => (kind !== 'schoolDays' || isWorkday(day)) && !pauses.some(pause => pause.from <= day && day <= pause.until))
}

function frequencyOf({ kind, weekdays, monthDay }: Recurrence) {
  if (kind === 'schoolDays') return { freq: RRule.DAILY }
  if (kind === 'monthly') return { freq: RRule.MONTHLY, bymonthday: monthDay }
  return { freq: RRule.WEEKLY, byweekday: weekdays.map(day => day - 1) }
}
