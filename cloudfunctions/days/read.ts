import type { ConvenienceDay } from '../../domain/days/model'
import { LIST_FIELDS, alternativesOf, listItemOf, viewOf, type ListRow } from '../../domain/days/view'
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
  const view = viewOf(doc, call.caller.memberId, canManage, call.caller.at)
  const lost = view.mine.filter(({ status }) => status === 'dayCancelled')
  return done(lost.length ? { ...view, alternatives: await alternativesTo(doc, lost.map(({ stallId }) => stallId), call.caller.at) } : view)
}

/** One more indexed query, only for those whose day was cancelled: the next days with such a stall and places left. */
async function alternativesTo(day: ConvenienceDay, stallIds: string[], at: number) {
  const { docs } = await page<ListRow>({
    collection: 'days', where: { estateId: day.estateId, status: 'open', endAt: command.gt(at) }, by: 'endAt', order: 'asc', limit: 5, fields: LIST_FIELDS,
  })
  return alternativesOf(docs, stallIds.flatMap(id => day.stalls[id]?.kind ?? []))
}
