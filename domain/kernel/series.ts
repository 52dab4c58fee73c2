import * as z from 'zod/mini'
import { inShanghai } from './calendar'
import { Clock, Day, Recurrence } from './recurrence'
import { Time } from './schema'

/** A change of many, waiting for the timer: of those from `fromDay` on, or their cancelling. */
export const SeriesEdit = z.object({ editId: z.string(), fromDay: Day, changes: z.record(z.string(), z.unknown()), cancelReason: z.nullable(z.string()) })
export type SeriesEdit = z.infer<typeof SeriesEdit>

/** What every series carries beside what its occurrences are made of. */
export const seriesFields = {
  /** 07:20 and 08:10, the clock of Shanghai. */
  from: Clock, until: Clock,
  recurrence: Recurrence,
  status: z.enum(['active', 'ended']),
  /** The last day looked at so far. */
  madeUntil: Day,
  edits: z.array(SeriesEdit),
  wakeAt: z.nullable(Time),
}
export interface Series {
  _id: string
  from: string
  until: string
  recurrence: Recurrence
  status: 'active' | 'ended'
  madeUntil: string
  edits: SeriesEdit[]
  wakeAt: number | null
}

export const ONE_DAY = 86_400_000

export const dayOf = (at: number): string => inShanghai(at).format('YYYY-MM-DD')
export const clockOf = (at: number): string => inShanghai(at).format('HH:mm')
/** The moment of a day (2026-12-01) and a clock (07:20) of Shanghai. */
export const momentOn = (day: string, clock: string): number => Date.parse(`${day}T${clock}:00+08:00`)
/** The day so many days later; days are compared as texts. */
export const dayAfter = (day: string, days: number): string => dayOf(momentOn(day, '12:00') + days * ONE_DAY)
export const nextDay = (day: string): string => dayAfter(day, 1)
/** The next morning at three, when the horizon moves on. */
export const nextMorning = (at: number): number => momentOn(nextDay(dayOf(at)), '03:00')

/** From one clock to another on a day; what ends earlier than it begins, ends the next morning (夜间岗). */
export const spanOn = (day: string, from: string, until: string): Required<Times> =>
  ({ startAt: momentOn(day, from), endAt: momentOn(until < from ? nextDay(day) : day, until) })

/** The occurrence of one day, under an id that is found again. */
export const occurrenceIdOn = (seriesId: string, day: string): string => `${seriesId}-${day.replaceAll('-', '')}`

interface Times { startAt?: number; endAt?: number }

/** What a change of one means for the whole series: days stay, the clock moves. */
export function seriesChanges({ startAt, endAt, ...rest }: Times & Record<string, unknown>): Record<string, unknown> {
  return { ...rest, ...(startAt !== undefined && { from: clockOf(startAt) }), ...(endAt !== undefined && { until: clockOf(endAt) }) }
}

/** The same change for the one of a day. */
export function occurrenceChanges({ from, until, ...rest }: Record<string, unknown>, { startAt, endAt }: Required<Times>): Times & Record<string, unknown> {
  const clock = (value: unknown, as: number) => (typeof value === 'string' ? value : clockOf(as))
  const isMoved = from !== undefined || until !== undefined
  return { ...rest, ...(isMoved && spanOn(dayOf(startAt), clock(from, startAt), clock(until, endAt))) }
}

/**
 * What is still to be made follows the change at once (`changed`: what it means for the series); those there follow when the
 * timer comes by, each with its own notices. Null when the series has ended.
 */
export function withEdit<S extends Series>(series: S, edit: SeriesEdit, at: number, changed: Record<string, unknown> = edit.changes): S | null {
  if (series.status !== 'active') return null
  const edits = [...series.edits, edit]
  return edit.cancelReason === null ? { ...series, ...changed, edits, wakeAt: at } : { ...series, status: 'ended', edits, wakeAt: at }
}
