import type { ServicePost } from '../../domain/posts/model'
import { LIST_FIELDS, listItemOf, viewOf, type ListRow } from '../../domain/posts/view'
import { done } from '../_shell/call'
import { list as page } from '../_shell/list'
import { command } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import { homeOrWork } from '../_shell/targets'
import { standingOf, targetOf, type PostsHandlers } from './handlers'

const MANAGERS = ['branchSecretary', 'communityOfficer', 'siteManager']

/** The hall of the caller's estate, soonest first, or everything the caller ever claimed and holds, newest first. */
export const list: PostsHandlers['list'] = async ({ scope, cursor, limit }, call) => {
  const { memberId, at } = call.caller
  const where = scope === 'mine' ? { memberIds: memberId } : { estateId: homeOrWork(call.caller), status: 'open', endAt: command.gt(at) }
  const { docs, cursor: next } = await page<ListRow>({
    collection: 'posts', where, by: 'endAt', order: scope === 'mine' ? 'desc' : 'asc', cursor, limit, fields: LIST_FIELDS,
  })
  return done({ items: docs.map(row => listItemOf(row, memberId)), cursor: next })
}

export const get: PostsHandlers['get'] = async ({ postId }, call) => {
  const { doc } = await readReached<ServicePost>('posts', postId, call, targetOf)
  const canManage = call.caller.hats.some(({ role, communityId }) => MANAGERS.includes(role) && communityId === doc.communityId)
  return done(viewOf(doc, { memberId: call.caller.memberId, at: call.caller.at, canManage, ...standingOf(call, doc) }))
}
