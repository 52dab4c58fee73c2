import { handOverRequest, transferRequest } from '../../domain/requests/pass-on-request'
import { candidateOf } from './candidates'
import type { RequestsHandlers } from './handlers'
import { saying } from './step'

export const transfer: RequestsHandlers['transfer'] = async ({ requestId, assigneeId, words }, call) => {
  const candidate = await candidateOf(call, assigneeId)
  return saying(call, requestId, [words], (request, by) => transferRequest(request, { ...by, words, assignee: candidate(request.estateId) }))
}

export const handOver: RequestsHandlers['handOver'] = async ({ requestId, assigneeId, words }, call) => {
  const candidate = await candidateOf(call, assigneeId)
  return saying(call, requestId, [words], (request, by) => handOverRequest(request, { ...by, words, assignee: candidate(request.estateId) }))
}
