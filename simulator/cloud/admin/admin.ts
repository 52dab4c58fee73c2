import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Database, OperationReport } from '../database'
import { ConnectionCut, underFaults } from '../faults/carry-out'
import type { Faults } from '../faults/faults'
import type { Functions } from '../functions/functions'
import type { Instance } from '../functions/instance'
import type { OpenApiRooms } from '../openapi/open-apis'
import { asPlatformError, PlatformError } from '../platform-error'
import { sendBytes, sendJson } from '../server/reply'
import { bodyOf, type Exchange } from '../server/request'
import { multipartOf } from './multipart'
import { answerJson, answerProtobuf } from './open-api-answers'

type Body = Record<string, unknown>

export interface AdminRooms {
  database: Database
  storage: Record<string, (body: Body) => Promise<object> | object>
  functions: Functions
  openApis: OpenApiRooms
  faults: Faults
}

const BODY_BYTES = 20 * 1024 * 1024

/** `POST /admin`: the wire of the server SDK. Every request belongs to the call that its instance is serving. */
export function adminHandler(rooms: AdminRooms) {
  return async ({ request, response }: Exchange): Promise<void> => {
    const requestId = randomUUID()
    try {
      const body = await read(request)
      const instance = rooms.functions.instanceOf(secretIdOf(request))
      const reply = await underFaults(rooms.faults, { action: String(body.action), function: instance?.code.name }, () =>
        reported(rooms, body, instance),
      )
      if (Buffer.isBuffer(reply)) sendBytes(response, reply, 'application/octet-stream')
      else sendJson(response, { requestId, ...reply })
    } catch (error) {
      if (error instanceof ConnectionCut) throw error
      const { code, message } = asPlatformError(error)
      sendJson(response, { code, message, requestId })
    }
  }
}

async function read(request: IncomingMessage): Promise<Body> {
  const bytes = await bodyOf(request, BODY_BYTES)
  if (request.headers['content-type']?.startsWith('multipart/')) return multipartOf(request.headers, bytes)
  try {
    return JSON.parse(bytes.toString('utf8')) as Body
  } catch {
    throw new PlatformError('INVALID_PARAM', 'request body is not JSON')
  }
}

/** The credential that signed the request names the instance that sent it. */
function secretIdOf({ headers }: IncomingMessage): string {
  return /Credential=([^/,\s]+)/.exec(headers.authorization ?? '')?.[1] ?? ''
}

type Outcome = { reply: object | Buffer; report?: OperationReport }

async function reported(rooms: AdminRooms, body: Body, instance: Instance | null): Promise<object | Buffer> {
  const call = instance?.current ?? null
  const from = performance.now()
  const { reply, report } = await carryOut(rooms, String(body.action), body, instance)
  call?.record.operations.push(report ?? plainReport(String(body.action), performance.now() - from))
  return reply
}

async function carryOut(rooms: AdminRooms, action: string, body: Body, instance: Instance | null): Promise<Outcome> {
  await meetFaults(rooms, action, body, instance)
  if (action.startsWith('database.')) return rooms.database.handle(action, body)
  const storage = Object.hasOwn(rooms.storage, action) ? rooms.storage[action] : undefined
  if (storage) return { reply: { data: await storage(body) } }
  if (action === 'functions.invokeFunction') return { reply: await invoke(rooms.functions, body, instance) }
  if (action === 'wx.openApi') return { reply: await answerProtobuf(rooms.openApis, body, instance) }
  if (action === 'wx.api') return { reply: await answerJson(rooms.openApis, body, instance) }
  throw new PlatformError('INVALID_PARAM', `action ${action} is not known to this cloud`)
}

/** Troubles that only make sense at this place: a transaction that loses, a worker that dies in the middle. */
async function meetFaults({ faults, database }: AdminRooms, action: string, body: Body, instance: Instance | null): Promise<void> {
  const target = { action, function: instance?.code.name }
  const inTransaction = action.startsWith('database.') && body.transactionId !== undefined && action !== 'database.abortTransaction'
  if (inTransaction && faults.draw(target, ['conflict'])) {
    await database.handle('database.abortTransaction', { transactionId: body.transactionId })
    throw new PlatformError('DATABASE_TRANSACTION_CONFLICT', '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others')
  }
  if (instance && faults.draw(target, ['crash'])) {
    await instance.stop('function process exited unexpectedly')
    throw new ConnectionCut()
  }
}

/** A function that calls a function: the person behind it stays the same. */
async function invoke(functions: Functions, body: Body, instance: Instance | null) {
  const parent = instance?.current?.chain ?? { openid: null, source: '' }
  const event = String(body.request_data || '{}')
  const chain = { openid: parent.openid, source: parent.source ? `${parent.source},scf` : 'scf' }
  const { result, requestId } = await functions.invoke({ name: String(body.function_name), event, chain })
  return { data: { response_data: result }, requestId }
}

const plainReport = (action: string, ms: number): OperationReport => ({
  action,
  collection: '',
  index: null,
  examined: 0,
  returned: 0,
  bytes: 0,
  micros: Math.round(ms * 1000),
})
