import type { Recurrence } from '@domain/kernel/recurrence'

/** Once, or again and again; what does not belong to the kind is kept while the form is open. */
export interface Repeat {
  kind: 'once' | Recurrence['kind']
  weekdays: number[]
  monthDay: number
  nth: number
  month: number
  holidays: NonNullable<Recurrence['holidays']>
  /** The last day as a picker speaks it; null when it goes on. */
  lastDay: string | null
  /** 寒暑假 and whatever else is left out, both ends included. */
  pauses: { from: string; until: string }[]
}
export const ONCE: Repeat = { kind: 'once', weekdays: [1], monthDay: 1, nth: 1, month: 1, holidays: 'keep', lastDay: null, pauses: [] }

/** As the contract has it: from this day (2026-12-01) on. */
export const recurrenceOf = ({ kind, weekdays, ...rest }: Repeat, firstDay: string): Recurrence =>
  ({ ...rest, kind: kind === 'once' ? 'weekly' : kind, weekdays: kind === 'monthlyWeekday' ? weekdays.slice(0, 1) : weekdays, firstDay })
