import type { ServicePost } from '../../domain/posts/model'
import { CHECK_OUT_AFTER } from '../../domain/posts/check-in'
import { SERIES_PREFIX } from '../../domain/posts/series'
import { LIST_FIELDS, listItemOf, viewOf, type ListRow } from '../../domain/posts/view'
import { done, rejected } from '../_shell/call'
import { list as page } from '../_shell/list'
import { isSeriesId, nextOfSeries } from '../_shell/next-of-series'
import { temporaryUrls } from '../_shell/photos'
import { command } from '../_shell/sdk'
import { standingOf } from '../_shell/standing'
import { readReached } from '../_shell/store'
import { homeOrWork } from '../_shell/targets'
import { canKeepRoll, canManage, targetOf, type PostsHandlers } from './handlers'

/** The hall of the caller's estate, soonest first, or everything the caller holds, waits for or has to answer, newest first. */
export const list: PostsHandlers['list'] = async ({ scope, cursor, limit }, call) => {
  const { memberId, at } = call.caller
  const where = scope === 'mine' ? { concernedIds: memberId } : { estateId: homeOrWork(call.caller), status: 'open', endAt: command.gt(at) }
  const { docs, cursor: next } = await page<ListRow>({
    collection: 'posts', where, by: 'endAt', order: scope === 'mine' ? 'desc' : 'asc', cursor, limit, fields: LIST_FIELDS,
  })
  return done({ items: docs.map(row => listItemOf(row, memberId)), cursor: next })
}

const SIX_WEEKS = 43 * 86_400_000
/** A month of a busy estate; more than a screen of a calendar can tell. */
const MOST_SHOWN = 200

export const calendar: PostsHandlers['calendar'] = async ({ from, until }, { caller }) => {
  if (until <= from || until - from > SIX_WEEKS) return rejected('SPAN_WRONG')
  const { docs } = await page<ListRow>({
    collection: 'posts', where: { estateId: homeOrWork(caller), status: 'open', endAt: command.and([command.gt(from), command.lt(until)]) },
    by: 'endAt', order: 'asc', limit: MOST_SHOWN, fields: LIST_FIELDS,
  })
  return done({ items: docs.map(row => listItemOf(row, caller.memberId)) })
}

/** The code of a series stands for the one of its posts that is on, or comes next. */
const postOfCode = async (id: string, at: number): Promise<string | null> => isSeriesId(id, SERIES_PREFIX) ? nextOfSeries('posts', id, at, CHECK_OUT_AFTER) : id

export const get: PostsHandlers['get'] = async ({ postId }, call) => {
  const id = await postOfCode(postId, call.caller.at)
  if (!id) return rejected('NEXT_NOT_PUT_UP')
  const { doc } = await readReached<ServicePost>('posts', id, call, targetOf)
  const urls = await temporaryUrls([...doc.photos, ...doc.thanks?.photos ?? []])
  const viewer = {
    memberId: call.caller.memberId, at: call.caller.at, canManage: canManage(call, doc), canKeepRoll: canKeepRoll(call, doc), ...standingOf(call.caller.member, doc),
  }
  return done(viewOf(doc, viewer, urls))
}
