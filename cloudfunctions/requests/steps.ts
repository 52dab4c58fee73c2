import { acceptRequest } from '../../domain/requests/accept-request'
import { rateRequest } from '../../domain/requests/rate-request'
import { reopenRequest } from '../../domain/requests/reopen-request'
import { takeStep } from '../../domain/requests/take-step'
import { resolveRequest, startRequest } from '../../domain/requests/work-on-request'
import { rejected } from '../_shell/call'
import { arePhotosOf } from '../_shell/photos'
import type { RequestsHandlers } from './handlers'
import { areRefused, step } from './step'

export const accept: RequestsHandlers['accept'] = async ({ requestId, words }, call) => {
  if (await areRefused(call, words)) return rejected('TEXT_REFUSED')
  return step(call, requestId, (request, by) => acceptRequest(request, { ...by, words }))
}

export const start: RequestsHandlers['start'] = ({ requestId }, call) => step(call, requestId, startRequest)

export const resolve: RequestsHandlers['resolve'] = async ({ requestId, words, photos }, call) => {
  if (!arePhotosOf(call.caller.memberId, photos)) return rejected('PHOTO_NOT_YOURS')
  if (await areRefused(call, words)) return rejected('TEXT_REFUSED')
  return step(call, requestId, (request, by) => resolveRequest(request, { ...by, words, photos }))
}

export const confirm: RequestsHandlers['confirm'] = ({ requestId }, call) => step(call, requestId, (request, by) => takeStep('confirm', request, by))

export const rate: RequestsHandlers['rate'] = async ({ requestId, stars, tags, words }, call) => {
  if (await areRefused(call, words, ...tags)) return rejected('TEXT_REFUSED')
  return step(call, requestId, (request, by) => rateRequest(request, { ...by, stars, tags, words }))
}

export const reopen: RequestsHandlers['reopen'] = async ({ requestId, words }, call) => {
  if (await areRefused(call, words)) return rejected('TEXT_REFUSED')
  return step(call, requestId, (request, by) => reopenRequest(request, { ...by, words }))
}

export const withdraw: RequestsHandlers['withdraw'] = ({ requestId }, call) => step(call, requestId, (request, by) => takeStep('withdraw', request, by))
