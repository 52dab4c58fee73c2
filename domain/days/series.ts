import * as z from 'zod/mini'
import { Actor, aggregate } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import { recurrenceWords } from '../kernel/recurrence-words'
import { clockOf, momentOn, occurrenceChanges, occurrenceIdOn, seriesFields, withEdit, type SeriesEdit } from '../kernel/series'
import { cancelDay, changeDay, editStall, type EditStall } from './change-day'
import type { PlannedDay } from './contract'
import type { ConvenienceDay } from './model'
import { PlannedStall } from './planned-stall'
import { stallIdAt, type PublishDay } from './publish-day'

/** 系列便民日: what every one of its days is made of, put up two months ahead. */
export const DaySeries = z.object({
  ...aggregate, ...seriesFields,
  title: z.string(), place: z.string(), words: z.string(), stalls: z.array(PlannedStall),
  publishedBy: Actor, contact: z.object({ name: z.string(), phone: z.string() }), checkInScene: z.string(),
})
export type DaySeries = z.infer<typeof DaySeries>

/** What the id of a series begins with; codes of series are told from those of days by it. */
export const SERIES_PREFIX = 'e'

/** Days can be booked so long ahead, ms. */
export const AHEAD = 62 * 86_400_000

/** The day to be put up on a date (2026-12-05), by the same rule as any other. */
export const occurrenceOf = ({ _id, recurrence, from, until, publishedBy, ...series }: DaySeries, date: string, at: number): PublishDay => {
  const { communityId, estateId, title, place, words, stalls, contact, checkInScene } = series
  return {
    dayId: occurrenceIdOn(_id, date), at, by: publishedBy, communityId, estateId, title, place, words, stalls, contact, checkInScene,
    startAt: momentOn(date, from), endAt: momentOn(date, until), seriesId: _id, repeats: recurrenceWords(recurrence),
  }
}

/** A day that is still to be put up, for the calendar. */
export const plannedOf = ({ title, place, from, until, recurrence }: DaySeries, date: string): PlannedDay =>
  ({ title, place, startAt: momentOn(date, from), endAt: momentOn(date, until), repeats: recurrenceWords(recurrence) })

/** The hours of a series when one of its days begins at `startAt` instead: it lasts as long as it did. */
export const movedClock = (day: Pick<ConvenienceDay, 'startAt' | 'endAt'>, startAt: number) =>
  ({ from: clockOf(startAt), until: clockOf(startAt + day.endAt - day.startAt) })

/** 改系列：钟点、地点、摊位从哪天起都跟着变，或者从哪天起不再办。 */
export function editSeries(series: DaySeries, { at, ...edit }: SeriesEdit & { at: number }): Decision<DaySeries, 'DAY_CLOSED'> {
  const { stall, reason: _, ...changes } = edit.changes as { stall?: EditStall; reason?: string }
  const stalls = stall ? series.stalls.map((planned, i) => (stallIdAt(i) === stall.stallId ? { ...planned, ...numbersOf(stall) } : planned)) : series.stalls
  const changed = withEdit(series, edit, at, { ...changes, stalls })
  return changed ? accept(changed) : reject('DAY_CLOSED')
}

const numbersOf = ({ helper, capacity, walkIns }: EditStall) => ({ helper, capacity, walkIns })

/** What an edit of the series makes of one of its days. */
export function followEdit(day: ConvenienceDay, { changes, cancelReason }: SeriesEdit, at: number): Decision<ConvenienceDay, string> {
  if (cancelReason !== null) return cancelDay(day, { reason: cancelReason })
  const { stall, reason = '', place = day.place, startAt = day.startAt } = occurrenceChanges(changes, day) as { stall?: EditStall; reason?: string; place?: string; startAt?: number }
  return stall ? editStall(day, stall) : changeDay(day, { startAt, place, reason, at })
}
