import { followUpCardOf, FOLLOW_UP_FIELDS, type FollowUpRow } from '../../domain/requests/follow-up-card'
import { followUpRequest } from '../../domain/requests/follow-up'
import { done, rejected } from '../_shell/call'
import { list } from '../_shell/list'
import { reachEstate } from './estate'
import type { RequestsHandlers } from './handlers'
import { areRefused, step } from './step'

/** 待回访, longest due first. */
export const followUps: RequestsHandlers['followUps'] = async ({ estateId, cursor, limit }, call) => {
  await reachEstate(estateId, call)
  const { docs, cursor: next } = await list<FollowUpRow>({
    collection: 'requests', where: { estateId, 'followUp.status': 'open' }, by: 'followUp.dueAt', order: 'asc', cursor, limit, fields: FOLLOW_UP_FIELDS,
  })
  return done({ items: docs.map(doc => followUpCardOf(doc, call.caller.memberId)), cursor: next })
}

export const followUp: RequestsHandlers['followUp'] = async ({ requestId, isSolved, isSatisfied, words }, call) => {
  if (await areRefused(call, words)) return rejected('TEXT_REFUSED')
  return step(call, requestId, (request, by) => followUpRequest(request, { ...by, isSolved, isSatisfied, words }))
}
