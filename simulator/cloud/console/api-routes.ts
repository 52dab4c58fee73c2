import type { CallLog } from '../calls/call-log'
import type { VirtualClock } from '../clock/virtual-clock'
import type { Database } from '../database'
import type { Fault, Faults } from '../faults/faults'
import { type Codes, pictureOf } from '../openapi/codes'
import type { MinuteLimits } from '../openapi/minute-limits'
import type { Stores } from '../open-stores'
import { PlatformError } from '../platform-error'
import { sendBytes, sendJson } from '../server/reply'
import { jsonOf, type Exchange } from '../server/request'
import type { Route } from '../server/server'
import type { Timers } from '../timers/timers'
import { putDocument, removeDocument } from './document-edits'
import type { Stream } from './stream'

export interface ConsoleRooms extends Stores {
  calls: CallLog
  timers: Timers
  faults: Faults
  limits: MinuteLimits
  stream: Stream
}

/** `/console/api/*`: what people see on the console and what tests read and set. */
export function consoleApiRoutes(rooms: ConsoleRooms): Route[] {
  return [
    route('GET', 'phones', () => rooms.phones.list()),
    route('GET', 'messages', ({ url }) => rooms.messages.list(messageFilter(url.searchParams))),
    route('GET', 'calls', ({ url }) => rooms.calls.list(callFilter(url.searchParams))),
    route('GET', 'documents', () => rooms.database.collections()),
    route('GET', 'documents/([^/]+)', ({ url, params }) => documents(rooms.database, params[0]!, url.searchParams)),
    route('PUT', 'documents/([^/]+)', ({ request, params }) => putDocument(rooms.database, params[0]!, request)),
    route('DELETE', 'documents/([^/]+)', ({ request, params }) => removeDocument(rooms.database, params[0]!, request)),
    route('GET', 'limits', () => rooms.limits.list()),
    route('POST', 'limits', ({ request }) => setLimit(rooms.limits, request)),
    route('GET', 'clock', () => clockOf(rooms.clock)),
    route('POST', 'clock', ({ request }) => advance(rooms, request)),
    route('GET', 'timers', () => rooms.timers.list()),
    route('POST', 'timers/([^/]+)/fire', ({ params }) => fire(rooms.timers, params[0]!)),
    route('GET', 'subscriptions', ({ url }) => subscriptions(rooms, url.searchParams.get('openid') ?? '')),
    route('POST', 'subscriptions', ({ request }) => subscribe(rooms, request)),
    route('GET', 'faults', () => rooms.faults.list()),
    route('POST', 'faults', ({ request }) => addFault(rooms.faults, request)),
    route('DELETE', 'faults', () => (rooms.faults.clear(), [])),
    route('GET', 'codes', () => rooms.codes.list().map((code) => ({ ...code, image: `/console/api/codes/${code.id}.png` }))),
    { method: 'GET', path: /^\/console\/api\/codes\/([0-9a-f]+)\.png$/, handle: (exchange) => picture(rooms.codes, exchange) },
    { method: 'GET', path: /^\/console\/api\/stream$/, handle: ({ response }) => rooms.stream.add(response) },
  ]
}

/** A route that answers what its function returns; a wrong question is a 400 with the reason. */
function route(method: string, path: string, answer: (exchange: Exchange) => object | Promise<object>): Route {
  return {
    method,
    path: new RegExp(`^/console/api/${path}$`),
    handle: async (exchange) => {
      try {
        sendJson(exchange.response, await answer(exchange))
      } catch (error) {
        sendJson(exchange.response, { errMsg: error instanceof Error ? error.message : String(error) }, 400)
      }
    },
  }
}

const clockOf = (clock: VirtualClock) => ({ now: clock.now(), offsetMs: clock.offset() })

async function advance({ clock, settings, timers, stream }: ConsoleRooms, request: Exchange['request']) {
  const { advanceMs } = await jsonOf<{ advanceMs?: number }>(request)
  if (typeof advanceMs !== 'number' || !(advanceMs >= 0)) throw new Error('advanceMs must be a number of milliseconds, 0 or more')
  const fired = await timers.advance(advanceMs)
  settings.set('clockOffset', String(clock.offset()))
  stream.send({ type: 'clock', ...clockOf(clock) })
  return { ...clockOf(clock), fired }
}

async function fire(timers: Timers, name: string) {
  const firing = await timers.fire(name)
  if (!firing) throw new Error(`there is no timer ${name}`)
  return firing
}

function messageFilter(query: URLSearchParams) {
  const openid = query.get('openid')
  return { ...(openid ? { openid } : {}), since: Number(query.get('since') ?? 0) }
}

function callFilter(query: URLSearchParams) {
  const wanted = { function: query.get('function'), openid: query.get('openid') }
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value))
  return { limit: Number(query.get('limit') ?? 100), ...given }
}

function documents(database: Database, collection: string, query: URLSearchParams): object[] {
  const filter = JSON.parse(query.get('filter') || '{}') as object
  return database.find(collection, filter, { limit: Math.min(Number(query.get('limit') ?? 100), 1000), skip: Number(query.get('skip') ?? 0) })
}

function subscriptions({ deployment, quotas }: ConsoleRooms, openid: string) {
  const counts = new Map(quotas.of(openid).map(({ templateId, count }) => [templateId, count]))
  return deployment.templates().map(({ id, title }) => ({ openid, templateId: id, title, count: counts.get(id) ?? 0 }))
}

async function subscribe(rooms: ConsoleRooms, request: Exchange['request']) {
  const { openid, templateId, result, count } = await jsonOf<{ openid?: string; templateId?: string; result?: string; count?: number }>(request)
  if (!openid) throw new Error('openid is missing')
  if (!rooms.deployment.templates().some(({ id }) => id === templateId)) throw new Error(`template ${templateId} is not registered (20001)`)
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) rooms.quotas.set(openid, templateId!, count)
  else if (result === 'accept') rooms.quotas.add(openid, templateId!)
  else if (result !== 'reject') throw new Error('give result "accept" or "reject", or a count of 0 or more')
  return subscriptions(rooms, openid)
}

const addFault = async (faults: Faults, request: Exchange['request']) => faults.add(await jsonOf<Omit<Fault, 'id'>>(request))

async function setLimit(limits: MinuteLimits, request: Exchange['request']) {
  const { api = '', perMinute } = await jsonOf<{ api?: string; perMinute?: number }>(request)
  limits.set(api, Number(perMinute))
  return limits.list()
}

async function picture(codes: Codes, { response, params }: Exchange) {
  const code = codes.find(params[0]!)
  if (!code) throw new PlatformError('INVALID_PARAM', 'there is no such code')
  sendBytes(response, await pictureOf(code), 'image/png')
}
