import { assignRequest } from '../../domain/requests/assign-request'
import { candidateOf } from './candidates'
import type { RequestsHandlers } from './handlers'
import { saying } from './step'

/** Two reads more than the other steps: the staff of the caller's estates, who alone may be sent, and what they have in hand. */
export const assign: RequestsHandlers['assign'] = async ({ requestId, assigneeId, words, isChange }, call) => {
  const candidate = await candidateOf(call, assigneeId)
  return saying(call, requestId, [words], (request, by) => assignRequest(request, { ...by, words, isChange, assignee: candidate(request.estateId) }))
}
