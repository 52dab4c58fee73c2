import * as z from 'zod/mini'
import { Actor, aggregate } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import { Id } from '../kernel/schema'
import { occurrenceIdOn, seriesFields, spanOn, withEdit, type SeriesEdit } from '../kernel/series'
import { PostPhoto, PostRules, TEAMS } from './model'
import type { PublishPost } from './publish-post'

/** 系列岗位: what every one of its posts is made of, created a rolling number of weeks ahead. */
export const PostSeries = z.object({
  ...aggregate, ...seriesFields,
  title: z.string(), team: z.enum(TEAMS), place: z.string(), words: z.string(), photos: z.array(PostPhoto),
  partySeats: z.int(), neighborSeats: z.int(), rules: PostRules,
  publishedBy: Actor, leadIds: z.array(Id), teamId: z.nullable(Id), contact: z.object({ name: z.string(), phone: z.string() }), checkInScene: z.string(),
})
export type PostSeries = z.infer<typeof PostSeries>

/** What the id of a series begins with; codes of series are told from those of posts by it. */
export const SERIES_PREFIX = 's'

/** Posts stand in the hall so long ahead, ms. */
export const AHEAD = 28 * 86_400_000

/** The post of one day, to be published by the same rule as any other. */
export const occurrenceOf = (series: PostSeries, day: string, at: number): PublishPost => {
  const { title, team, place, words, photos, partySeats, neighborSeats, rules, leadIds, teamId, contact, checkInScene, communityId, estateId, publishedBy } = series
  return {
    postId: occurrenceIdOn(series._id, day), at, by: publishedBy, communityId, estateId, title, team, place, words, photos, partySeats, neighborSeats, rules, leadIds, teamId,
    seriesId: series._id, contact, checkInScene, ...spanOn(day, series.from, series.until),
  }
}

/** 改系列：这次及以后各次，或者全部停下。 */
export function editSeries(series: PostSeries, { at, ...edit }: SeriesEdit & { at: number }): Decision<PostSeries, 'POST_CLOSED'> {
  const changed = withEdit(series, edit, at)
  return changed ? accept(changed) : reject('POST_CLOSED')
}
