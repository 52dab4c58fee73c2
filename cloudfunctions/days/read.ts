import type { ConvenienceDay } from '../../domain/days/model'
import { LIST_FIELDS, listItemOf, viewOf, type ListRow } from '../../domain/days/view'
import { done } from '../_shell/call'
import { list as page } from '../_shell/list'
import { command } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import { homeOrWork } from '../_shell/targets'
import { targetOf, type DaysHandlers } from './handlers'

const MANAGERS = ['branchSecretary', 'communityOfficer', 'siteManager', 'steward']

/** The days ahead of the caller's estate, soonest first, or those the caller has booked, newest first. */
export const list: DaysHandlers['list'] = async ({ scope, cursor, limit }, { caller }) => {
  const where = scope === 'mine' ? { memberIds: caller.memberId } : { estateId: homeOrWork(caller), status: 'open', endAt: command.gt(caller.at) }
  const { docs, cursor: next } = await page<ListRow>({
    collection: 'days', where, by: 'endAt', order: scope === 'mine' ? 'desc' : 'asc', cursor, limit, fields: LIST_FIELDS,
  })
  return done({ items: docs.map(row => listItemOf(row, caller.memberId)), cursor: next })
}

export const get: DaysHandlers['get'] = async ({ dayId }, call) => {
  const { doc } = await readReached<ConvenienceDay>('days', dayId, call, targetOf)
  const canManage = call.caller.hats.some(({ role, communityId }) => MANAGERS.includes(role) && communityId === doc.communityId)
  return done(viewOf(doc, call.caller.memberId, canManage, call.caller.at))
}
