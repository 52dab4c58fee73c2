import type { ShiftItem } from '@domain/duty/contract'
import { dateParts, dateText, momentOf, startOfDay } from '@/ui/calendar'

const DAY = 86_400_000
export const KINDS = ['day', 'evening', 'night'] as const
export const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

/** The Monday of the week of a moment, so many weeks on: 2026-11-23. */
export function mondayOf(at: number, weeks = 0): string {
  const weekday = WEEKDAYS.indexOf(dateParts(at).weekday as (typeof WEEKDAYS)[number])
  return dateText(startOfDay(at) + (weeks * 7 - weekday) * DAY)
}

/** The seven days of a week. */
export const daysOf = (monday: string): string[] => WEEKDAYS.map((_, i) => dateText(momentOf(monday, '12:00')! + i * DAY))
/** 11.25 */
export const shortDay = (day: string): string => `${Number(day.slice(5, 7))}.${Number(day.slice(8))}`
/** 本周, 下周, or 11.23–11.29. */
export function weekWords(monday: string, now: number): string {
  const name = new Map([[mondayOf(now), '本周'], [mondayOf(now, 1), '下周'], [mondayOf(now, -1), '上周']]).get(monday)
  const days = daysOf(monday)
  const span = `${shortDay(days[0]!)}–${shortDay(days[6]!)}`
  return name ? `${name} ${span}` : span
}

export interface WeekTeam { teamId: string; teamKind: ShiftItem['teamKind']; name: string; shifts: ShiftItem[]; missing: number }

/** How many people are missing in shifts that are not over. */
export const missingIn = (shifts: readonly ShiftItem[], now: number): number => shifts.reduce((sum, { left, endAt }) => sum + (endAt > now ? left : 0), 0)

/** The week by team, those with gaps first. */
export function teamsOfWeek(items: readonly ShiftItem[], now: number): WeekTeam[] {
  const ids = [...new Set(items.map(({ teamId }) => teamId))]
  const teams = ids.map((teamId): WeekTeam => {
    const shifts = items.filter(item => item.teamId === teamId)
    return { teamId, teamKind: shifts[0]!.teamKind, name: shifts[0]!.teamName, shifts, missing: missingIn(shifts, now) }
  })
  return teams.sort((a, b) => b.missing - a.missing || a.teamId.localeCompare(b.teamId))
}
