import type { Decision } from '../../domain/kernel/decision'
import { acceptRequest } from '../../domain/requests/accept-request'
import { assignRequest } from '../../domain/requests/assign-request'
import { evolve } from '../../domain/requests/evolve'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'
import { rateRequest } from '../../domain/requests/rate-request'
import { reopenRequest } from '../../domain/requests/reopen-request'
import { takeStep, type Step } from '../../domain/requests/take-step'
import { resolveRequest, startRequest } from '../../domain/requests/work-on-request'
import type { Estate } from '../../domain/places/model'
import { actorOf, done, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { read } from '../_shell/documents'
import { arePhotosOf } from '../_shell/photos'
import { change } from '../_shell/store'
import { targetOf, type RequestsHandlers } from './handlers'
import { noticesOf } from '../_shell/request-notices'

/** Loads, decides, saves, tells: the part every step shares. */
async function step<Rejection extends string>(
  call: Call, requestId: string, decide: (request: ResidentRequest, step: Step) => Decision<RequestEvent, Rejection>,
) {
  const changed = await change<ResidentRequest, RequestEvent, Rejection>(call, {
    collection: 'requests', id: requestId, target: targetOf, evolve, effects: noticesOf,
    decide: (request, hat) => decide(request, { by: actorOf(call, hat), at: call.caller.at }),
  })
  if (!changed.ok) return changed
  const { status, dueAt, updatedAt } = changed.doc
  return done({ requestId, status, dueAt, at: updatedAt })
}

export const accept: RequestsHandlers['accept'] = ({ requestId, words }, call) =>
  step(call, requestId, (request, by) => acceptRequest(request, { ...by, words }))

/** One read more than the other steps: the estate, which says who may be assigned. */
export const assign: RequestsHandlers['assign'] = async ({ requestId, assigneeId, words }, call) => {
  const estateId = call.caller.hats.find(({ role }) => call.operation.roles.includes(role))?.estateId
  const estate = estateId ? await read<Estate>('estates', estateId) : null
  const entry = estate?.staff.find(({ memberId, role }) => memberId === assigneeId && (role === 'engineer' || role === 'steward' || role === 'siteManager'))
  const assignee = entry ? { memberId: entry.memberId, name: entry.name } : null
  return step(call, requestId, (request, by) => assignRequest(request, { ...by, words, assignee: request.estateId === estateId ? assignee : null }))
}

export const start: RequestsHandlers['start'] = ({ requestId }, call) => step(call, requestId, startRequest)

export const resolve: RequestsHandlers['resolve'] = async ({ requestId, words, photos }, call) => {
  if (!arePhotosOf(call.caller.memberId, photos)) return rejected('PHOTO_NOT_YOURS')
  if (await isTextRefused(call.caller.openid, words)) return rejected('TEXT_REFUSED')
  return step(call, requestId, (request, by) => resolveRequest(request, { ...by, words, photos }))
}

export const confirm: RequestsHandlers['confirm'] = ({ requestId }, call) => step(call, requestId, (request, by) => takeStep('confirm', request, by))

export const rate: RequestsHandlers['rate'] = async ({ requestId, stars, tags, words }, call) => {
  if (words && (await isTextRefused(call.caller.openid, words))) return rejected('TEXT_REFUSED')
  return step(call, requestId, (request, by) => rateRequest(request, { ...by, stars, tags, words }))
}

export const reopen: RequestsHandlers['reopen'] = async ({ requestId, words }, call) => {
  if (await isTextRefused(call.caller.openid, words)) return rejected('TEXT_REFUSED')
  return step(call, requestId, (request, by) => reopenRequest(request, { ...by, words }))
}

export const withdraw: RequestsHandlers['withdraw'] = ({ requestId }, call) => step(call, requestId, (request, by) => takeStep('withdraw', request, by))
