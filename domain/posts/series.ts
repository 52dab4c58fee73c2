import * as z from 'zod/mini'
import { Actor, aggregate } from '../kernel/actor'
import { inShanghai } from '../kernel/calendar'
import { accept, reject, type Decision } from '../kernel/decision'
import { Id, Time } from '../kernel/schema'
import { PostRules, TEAMS, type ServicePost } from './model'
import { Clock, Day, Recurrence } from './recurrence'
import type { PostChanges } from './edit-post'
import type { PublishPost } from './publish-post'

/** A change of many, waiting for the timer: of the posts from `fromDay` on, or their cancelling. */
const SeriesEdit = z.object({ editId: z.string(), fromDay: Day, changes: z.record(z.string(), z.unknown()), cancelReason: z.nullable(z.string()) })

/** 系列岗位: what every one of its posts is made of, created a rolling number of weeks ahead. */
export const PostSeries = z.object({
  ...aggregate,
  title: z.string(), team: z.enum(TEAMS), place: z.string(), words: z.string(),
  /** 07:20 and 08:10, the clock of Shanghai. */
  from: Clock, until: Clock,
  partySeats: z.int(), neighborSeats: z.int(), rules: PostRules,
  recurrence: Recurrence,
  status: z.enum(['active', 'ended']),
  /** The last day looked at so far. */
  madeUntil: Day,
  edits: z.array(SeriesEdit),
  publishedBy: Actor, leadIds: z.array(Id), teamId: z.nullable(Id), contact: z.object({ name: z.string(), phone: z.string() }), checkInScene: z.string(),
  wakeAt: z.nullable(Time),
})
export type PostSeries = z.infer<typeof PostSeries>

const DAY = 86_400_000
/** Posts stand in the hall so long ahead. */
export const AHEAD = 28 * DAY

export const dayOf = (at: number): string => inShanghai(at).format('YYYY-MM-DD')
/** The moment of a day (2026-12-01) and a clock (07:20) of Shanghai. */
export const momentOn = (day: string, clock: string): number => Date.parse(`${day}T${clock}:00+08:00`)
/** The day after; days are compared as texts. */
export const nextDay = (day: string): string => dayOf(momentOn(day, '12:00') + DAY)
/** The next morning at three, when the horizon moves on. */
export const nextMorning = (at: number): number => momentOn(nextDay(dayOf(at)), '03:00')

export const postIdOn = (seriesId: string, day: string): string => `${seriesId}-${day.replaceAll('-', '')}`

/** The post of one day, to be published by the same rule as any other. */
export const occurrenceOf = (series: PostSeries, day: string, at: number): PublishPost => {
  const { title, team, place, words, partySeats, neighborSeats, rules, leadIds, teamId, contact, checkInScene, communityId, estateId, publishedBy } = series
  return {
    postId: postIdOn(series._id, day), at, by: publishedBy, communityId, estateId, title, team, place, words, partySeats, neighborSeats, rules, leadIds, teamId,
    seriesId: series._id, contact, checkInScene, startAt: momentOn(day, series.from), endAt: momentOn(day, series.until),
  }
}

/** What a change of one post means for the whole series: days stay, the clock moves. */
export function seriesChanges({ startAt, endAt, ...rest }: PostChanges): Record<string, unknown> {
  const clock = (at: number) => inShanghai(at).format('HH:mm')
  return { ...rest, ...(startAt !== undefined && { from: clock(startAt) }), ...(endAt !== undefined && { until: clock(endAt) }) }
}

/** The same change for the post of one day. */
export function occurrenceChanges({ from, until, ...rest }: Record<string, unknown>, { startAt, endAt }: Pick<ServicePost, 'startAt' | 'endAt'>): PostChanges {
  return {
    ...rest, ...(typeof from === 'string' && { startAt: momentOn(dayOf(startAt), from) }), ...(typeof until === 'string' && { endAt: momentOn(dayOf(endAt), until) }),
  }
}

export interface EditSeries { editId: string; changes: Record<string, unknown>; fromDay: string; cancelReason: string | null; at: number }

/** What is still to be made follows the change at once; the posts there are follow when the timer comes by, each with its own notices. */
export function editSeries(series: PostSeries, { editId, changes, fromDay, cancelReason, at }: EditSeries): Decision<PostSeries, 'POST_CLOSED'> {
  if (series.status !== 'active') return reject('POST_CLOSED')
  const edits = [...series.edits, { editId, fromDay, changes, cancelReason }]
  if (cancelReason !== null) return accept({ ...series, status: 'ended', edits, wakeAt: at })
  return accept({ ...series, ...changes, edits, wakeAt: at })
}
