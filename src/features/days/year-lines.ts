import type { DayListItem, PlannedDay } from '@domain/days/contract'
import { monthOf } from '@/ui/calendar'

/** A line of the calendar: a day that is put up, or one that a series will bring. */
export type YearLine = { day: DayListItem; planned: null } | { day: null; planned: PlannedDay }
const startOf = ({ day, planned }: YearLine): number => (day ?? planned).startAt

/** The twelve months of a year, each with its lines in order. */
export function monthsOf({ items, planned }: { items: readonly DayListItem[]; planned: readonly PlannedDay[] }): YearLine[][] {
  const lines: YearLine[] = [...items.map(day => ({ day, planned: null })), ...planned.map(one => ({ day: null, planned: one }))]
  const sorted = lines.sort((a, b) => startOf(a) - startOf(b))
  return Array.from({ length: 12 }, (_, i) => sorted.filter(line => monthOf(startOf(line)) === i + 1))
}
