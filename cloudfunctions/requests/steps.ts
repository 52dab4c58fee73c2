import { acceptRequest } from '../../domain/requests/accept-request'
import { rateRequest } from '../../domain/requests/rate-request'
import { reopenRequest } from '../../domain/requests/reopen-request'
import { appealRequest, judgeAppeal } from '../../domain/requests/appeal-request'
import { chargeRequest, settleFee as settle, waiveFee as waive } from '../../domain/requests/charge-request'
import { holdRequest, resumeRequest } from '../../domain/requests/hold-request'
import { nudgeRequest } from '../../domain/requests/nudge-request'
import { giveBackRequest } from '../../domain/requests/pass-on-request'
import { chaseRequest, referRequest } from '../../domain/requests/refer-request'
import { setUrgency as changeUrgency } from '../../domain/requests/set-urgency'
import { takeStep } from '../../domain/requests/take-step'
import { resolveRequest, startRequest } from '../../domain/requests/work-on-request'
import { rejected } from '../_shell/call'
import { arePhotosOf } from '../_shell/photos'
import type { RequestsHandlers } from './handlers'
import { saying, step } from './step'

export const accept: RequestsHandlers['accept'] = ({ requestId, words }, call) =>
  saying(call, requestId, [words], (request, by) => acceptRequest(request, { ...by, words }))

export const start: RequestsHandlers['start'] = ({ requestId }, call) => step(call, requestId, startRequest)

export const resolve: RequestsHandlers['resolve'] = async ({ requestId, words, photos }, call) => {
  if (!arePhotosOf(call.caller.memberId, photos)) return rejected('PHOTO_NOT_YOURS')
  return saying(call, requestId, [words], (request, by) => resolveRequest(request, { ...by, words, photos }))
}

export const confirm: RequestsHandlers['confirm'] = ({ requestId }, call) => step(call, requestId, (request, by) => takeStep('confirm', request, by))

export const rate: RequestsHandlers['rate'] = ({ requestId, stars, tags, words }, call) =>
  saying(call, requestId, [words, ...tags], (request, by) => rateRequest(request, { ...by, stars, tags, words }))

export const reopen: RequestsHandlers['reopen'] = ({ requestId, words }, call) =>
  saying(call, requestId, [words], (request, by) => reopenRequest(request, { ...by, words }))

export const withdraw: RequestsHandlers['withdraw'] = ({ requestId }, call) => step(call, requestId, (request, by) => takeStep('withdraw', request, by))

export const hold: RequestsHandlers['hold'] = ({ requestId, words, reason, until }, call) =>
  saying(call, requestId, [words], (request, by) => holdRequest(request, { ...by, words, hold: { reason, until } }))

export const resume: RequestsHandlers['resume'] = ({ requestId, words }, call) =>
  saying(call, requestId, [words], (request, by) => resumeRequest(request, { ...by, words }))

export const refer: RequestsHandlers['refer'] = ({ requestId, ...said }, call) =>
  saying(call, requestId, [said.words, said.receipt], (request, by) => referRequest(request, { ...by, ...said }))

export const chase: RequestsHandlers['chase'] = ({ requestId, ...said }, call) =>
  saying(call, requestId, [said.words, said.receipt], (request, by) => chaseRequest(request, { ...by, ...said }))

export const giveBack: RequestsHandlers['giveBack'] = ({ requestId, words }, call) =>
  saying(call, requestId, [words], (request, by) => giveBackRequest(request, { ...by, words }))

export const decline: RequestsHandlers['decline'] = ({ requestId, words }, call) =>
  saying(call, requestId, [words], (request, by) => takeStep('decline', request, by, { words }))

export const appeal: RequestsHandlers['appeal'] = ({ requestId, words }, call) =>
  saying(call, requestId, [words], (request, by) => appealRequest(request, { ...by, words }))

export const grantAppeal: RequestsHandlers['grantAppeal'] = ({ requestId, words }, call) =>
  saying(call, requestId, [words], (request, by) => judgeAppeal(request, { ...by, words, isGranted: true }))

export const upholdAppeal: RequestsHandlers['upholdAppeal'] = ({ requestId, words }, call) =>
  saying(call, requestId, [words], (request, by) => judgeAppeal(request, { ...by, words, isGranted: false }))

export const nudge: RequestsHandlers['nudge'] = ({ requestId }, call) => step(call, requestId, nudgeRequest)

export const note: RequestsHandlers['note'] = ({ requestId, words }, call) =>
  saying(call, requestId, [words], (request, by) => takeStep('note', request, by, { words }))

export const charge: RequestsHandlers['charge'] = ({ requestId, words, amount }, call) =>
  saying(call, requestId, [words], (request, by) => chargeRequest(request, { ...by, words, amount }))

export const waiveFee: RequestsHandlers['waiveFee'] = ({ requestId, words }, call) =>
  saying(call, requestId, [words], (request, by) => waive(request, { ...by, words }))

export const settleFee: RequestsHandlers['settleFee'] = ({ requestId }, call) => step(call, requestId, settle)

export const setUrgency: RequestsHandlers['setUrgency'] = ({ requestId, words, isUrgent }, call) =>
  saying(call, requestId, [words], (request, by) => changeUrgency(request, { ...by, words, isUrgent }))
