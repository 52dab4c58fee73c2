import { reject } from '../../domain/kernel/decision'
import { assignRequest } from '../../domain/requests/assign-request'
import type { ResidentRequest } from '../../domain/requests/model'
import type { Call } from '../_shell/call'
import type { RequestsHandlers } from './handlers'
import { step } from './step'
import { turnsOf, type Turns } from './turns'

/** Four reads (caller with request, staff, hands, turns) and two writes: the step, and the turn that is remembered. */
export const rotate: RequestsHandlers['rotate'] = async ({ requestId }, call) => rotateOne(requestId, call, await turnsOf(call))

/** Sends one request to whoever is next in turn. Two steward taps at once: the second is told who has it. */
export async function rotateOne(requestId: string, call: Call, turns: Turns) {
  const sent: { request: ResidentRequest; memberId: string; name: string }[] = []
  const answer = await step<'NOBODY_FREE' | 'ALREADY_ASSIGNED' | 'NOT_POSSIBLE_NOW'>(call, requestId, (request, by) => {
    const next = turns.next(request)
    if (!next && !request.assignee) return reject('NOBODY_FREE')
    const decision = assignRequest(request, { ...by, assignee: next })
    if (!decision.accepted) return decision.rejection === 'ALREADY_ASSIGNED' ? reject('ALREADY_ASSIGNED', decision.about) : reject('NOT_POSSIBLE_NOW')
    sent.splice(0, 1, { request, memberId: next!.memberId, name: next!.name })
    return decision
  })
  const [last] = sent
  if (answer.ok && last) await turns.taken(last.request, last.memberId)
  return { ...answer, assigneeName: last?.name ?? null }
}
