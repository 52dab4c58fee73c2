import type { Decision } from '../../domain/kernel/decision'
import { acceptRequest } from '../../domain/requests/accept-request'
import { assignRequest } from '../../domain/requests/assign-request'
import { evolve } from '../../domain/requests/evolve'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'
import { rateRequest } from '../../domain/requests/rate-request'
import { reopenRequest } from '../../domain/requests/reopen-request'
import { takeStep, type Step } from '../../domain/requests/take-step'
import { resolveRequest, startRequest } from '../../domain/requests/work-on-request'
import type { Estate, StaffEntry } from '../../domain/places/model'
import { actorOf, done, hatsOn, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { arePhotosOf } from '../_shell/photos'
import { command, database } from '../_shell/sdk'
import { change } from '../_shell/store'
import { targetOf, type RequestsHandlers } from './handlers'
import { noticesOf } from '../_shell/request-notices'

/** Loads, decides, saves, tells: the part every step shares. The first hat that may take the step is the one it is taken under. */
async function step<Rejection extends string>(
  call: Call, requestId: string, decide: (request: ResidentRequest, step: Step) => Decision<RequestEvent, Rejection>,
) {
  const changed = await change<ResidentRequest, RequestEvent, Rejection>(call, {
    collection: 'requests', id: requestId, target: targetOf, evolve, effects: noticesOf,
    decide: request => {
      const decisions = hatsOn(call, targetOf(request)).map(hat => decide(request, { by: actorOf(call, hat), at: call.caller.at }))
      return decisions.find(({ accepted }) => accepted) ?? decisions[0]!
    },
  })
  if (!changed.ok) return changed
  const { status, dueAt, updatedAt } = changed.doc
  return done({ requestId, status, dueAt, at: updatedAt })
}

/** Whether any of these words may not be written; nothing written, nothing asked. */
const areRefused = ({ caller }: Call, ...texts: (string | undefined)[]): Promise<boolean> | false => {
  const text = texts.filter(Boolean).join(' ')
  return text !== '' && isTextRefused(caller.openid, text)
}

export const accept: RequestsHandlers['accept'] = async ({ requestId, words }, call) => {
  if (await areRefused(call, words)) return rejected('TEXT_REFUSED')
  return step(call, requestId, (request, by) => acceptRequest(request, { ...by, words }))
}

/** One read more than the other steps: the staff of the caller's estates, who alone may be assigned. */
export const assign: RequestsHandlers['assign'] = async ({ requestId, assigneeId, words }, call) => {
  if (await areRefused(call, words)) return rejected('TEXT_REFUSED')
  const staff = await workersOf(call)
  return step(call, requestId, (request, by) => {
    const entry = staff.find(({ memberId, estateId }) => memberId === assigneeId && estateId === request.estateId)
    return assignRequest(request, { ...by, words, assignee: entry ? { memberId: entry.memberId, name: entry.name } : null })
  })
}

const WORKERS = ['engineer', 'steward', 'siteManager']

async function workersOf({ caller, operation }: Call): Promise<(StaffEntry & { estateId: string })[]> {
  const estateIds = caller.hats.flatMap(({ role, estateId }) => (estateId && operation.roles.includes(role) ? [estateId] : []))
  const { data } = await database.collection('estates').where({ _id: command.in(estateIds) }).field({ staff: true }).get()
  return (data as Pick<Estate, '_id' | 'staff'>[]).flatMap(({ _id, staff }) =>
    staff.filter(({ role }) => WORKERS.includes(role)).map(entry => ({ ...entry, estateId: _id })))
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
