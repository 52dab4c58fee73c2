import { publishPost } from '../../domain/posts/publish-post'
import { NO_RULES, type ServicePost } from '../../domain/posts/model'
import { AHEAD, dayOf, editSeries, momentOn, occurrenceOf, type PostSeries } from '../../domain/posts/series'
import type { Estate } from '../../domain/places/model'
import { actorOf, done, receiptId, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { idFromKey, sceneFrom } from '../_shell/ids'
import { codeFor, withEffects } from '../_shell/publishing'
import { recurrenceDays } from '../_shell/recurrence-days'
import { change, create, readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import { targetOf, type PostsHandlers } from './handlers'
import { teamBrought } from './team-leads'

export const isSeriesId = (id: string): boolean => /^s[A-Za-z0-9]{19}$/.test(id)
const SHOWN = 3
const DAY = 86_400_000

/** The series with its code; the timer makes its posts within the minute and every night after. Four database operations. */
export const startSeries: PostsHandlers['startSeries'] = async ({ estateId, recurrence, rules = NO_RULES, ...input }, call) => {
  const { caller } = call
  const { doc: estate, hat } = await readReached<Estate>('estates', estateId, call, estateTarget)
  if (await isTextRefused(caller.openid, [input.title, input.place, input.words].join(' '))) return rejected('TEXT_REFUSED')
  const seriesId = idFromKey('s', caller.memberId, call.key)
  const by = actorOf(call, hat)
  const days = recurrenceDays(recurrence, dayOf(caller.at), dayOf(caller.at + AHEAD)).filter(day => momentOn(day, input.from) > caller.at)
  const series: PostSeries = {
    _id: seriesId, version: 1, communityId: estate.communityId, estateId, ...input, rules, recurrence, status: 'active', edits: [], publishedBy: by, ...teamBrought(call, { ...input, estateId }),
    madeUntil: dayOf(caller.at - DAY), contact: { name: by.name, phone: caller.member?.phone ?? '' }, checkInScene: sceneFrom(seriesId),
    receipts: [], effects: [], effectsDueAt: null, wakeAt: caller.at, createdAt: caller.at, updatedAt: caller.at,
  }
  if (days.length === 0) return rejected('NO_DAYS')
  const first = publishPost(occurrenceOf(series, days[0]!, caller.at))
  if (!first.accepted) return rejected(first.rejection)
  const code = codeFor(estate, { scene: series.checkInScene, kind: 'post', refId: seriesId, label: input.title, at: caller.at })
  const { doc } = await create('postSeries', withEffects(series, call, [{ type: 'createCode', data: code }]))
  return done({ seriesId: doc._id, checkInScene: doc.checkInScene, firstDays: days.slice(0, SHOWN) })
}

/** This post and later ones, or all that are still ahead: saved with the series, carried out by the timer post by post. */
export async function changeSeries(call: Call, postId: string, scope: 'later' | 'all', changes: Record<string, unknown>, cancelReason: string | null) {
  const { at } = call.caller
  const { doc: post } = await readReached<ServicePost>('posts', postId, call, targetOf)
  if (!post.seriesId) return rejected('NOT_SERIES')
  const fromDay = dayOf(scope === 'later' ? post.startAt : at)
  const changed = await change<PostSeries, PostSeries, 'POST_CLOSED'>(call, {
    collection: 'postSeries', id: post.seriesId, target: targetOf, evolve: (_, next) => next,
    decide: series => editSeries(series, { editId: receiptId(call), changes, fromDay, cancelReason, at }),
  })
  return changed.ok ? done({ postId }) : changed
}
