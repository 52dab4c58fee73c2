import { publishPost } from '../../domain/posts/publish-post'
import { NO_RULES, type ServicePost } from '../../domain/posts/model'
import { dayOf } from '../../domain/kernel/series'
import { AHEAD, SERIES_PREFIX, editSeries, occurrenceOf, type PostSeries } from '../../domain/posts/series'
import type { Estate } from '../../domain/places/model'
import { done, receiptId, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { FIRST_DAYS, newSeries } from '../_shell/new-series'
import { codeFor } from '../_shell/codes'
import { withEffects } from '../_shell/publishing'
import { change, create, readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import { targetOf, type PostsHandlers } from './handlers'
import { mayShow } from './post-photos'
import { teamBrought } from './team-leads'

/** The series with its code; the timer makes its posts within the minute and every night after. Four database operations. */
export const startSeries: PostsHandlers['startSeries'] = async ({ estateId, recurrence, from, until, rules = NO_RULES, photos = [], ...input }, call) => {
  const { caller } = call
  const { doc: estate, hat } = await readReached<Estate>('estates', estateId, call, estateTarget)
  if (!mayShow(caller.memberId, photos)) return rejected('PHOTO_FOREIGN')
  if (await isTextRefused(caller.openid, [input.title, input.place, input.words].join(' '))) return rejected('TEXT_REFUSED')
  const { begun, days } = newSeries(call, estate, hat, { prefix: SERIES_PREFIX, within: AHEAD, recurrence, from, until })
  const series: PostSeries = { ...begun, ...input, rules, photos, ...teamBrought(call, { ...input, estateId }) }
  if (days.length === 0) return rejected('NO_DAYS')
  const first = publishPost(occurrenceOf(series, days[0]!, caller.at))
  if (!first.accepted) return rejected(first.rejection)
  const code = codeFor(estate, { scene: series.checkInScene, kind: 'post', refId: series._id, label: input.title, at: caller.at })
  const { doc } = await create('postSeries', withEffects(series, call, [{ type: 'createCode', data: code }]))
  return done({ seriesId: doc._id, checkInScene: doc.checkInScene, firstDays: days.slice(0, FIRST_DAYS) })
}

interface SeriesChange<Refusal extends string> {
  postId: string
  scope: 'later' | 'all'
  changes?: Record<string, unknown>
  cancelReason?: string
  /** Why the change does not fit the post it was made at. */
  refuse?: (post: ServicePost) => Refusal | null
}

/** This post and later ones, or all that are still ahead: saved with the series, carried out by the timer post by post. */
export async function changeSeries<Refusal extends string = never>(call: Call, { postId, scope, changes = {}, cancelReason, refuse }: SeriesChange<Refusal>) {
  const { at } = call.caller
  const { doc: post } = await readReached<ServicePost>('posts', postId, call, targetOf)
  if (!post.seriesId) return rejected('NOT_SERIES')
  const refusal = refuse?.(post)
  if (refusal) return rejected(refusal)
  const fromDay = dayOf(scope === 'later' ? post.startAt : at)
  const changed = await change<PostSeries, PostSeries, 'POST_CLOSED'>(call, {
    collection: 'postSeries', id: post.seriesId, target: targetOf, evolve: (_, next) => next,
    decide: series => editSeries(series, { editId: receiptId(call), changes, fromDay, cancelReason: cancelReason ?? null, at }),
  })
  return changed.ok ? done({ postId }) : changed
}
