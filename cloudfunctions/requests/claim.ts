import { claimRequest } from '../../domain/requests/claim-request'
import { openWorkOf } from './candidates'
import { openTargetOf, type RequestsHandlers } from './handlers'
import { step } from './step'

/** 抢单、志愿认领: one read more than a plain step, what the caller has in hand. Exactly one wins; the others hear who. */
export const claim: RequestsHandlers['claim'] = async ({ requestId }, call) => {
  const openWork = (await openWorkOf([call.caller.memberId])).get(call.caller.memberId) ?? 0
  return step(call, requestId, (request, by) => claimRequest(request, { ...by, openWork }), openTargetOf)
}
