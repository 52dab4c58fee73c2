import { underFaults } from '../faults/carry-out'
import type { Faults } from '../faults/faults'
import { APPID } from '../identity'
import type { Visits } from '../openapi/visits'
import { PlatformError } from '../platform-error'
import { sendText, JSON_TYPE } from '../server/reply'
import { bodyOf, openidOf, type Exchange } from '../server/request'
import type { Route } from '../server/server'
import type { Functions } from './functions'

const BODY_BYTES = 6 * 1024 * 1024

/** `POST /call/<function>`: what `wx.cloud.callFunction` does; without a person it is the console's test run, which has no OPENID. */
export function callRoutes(functions: Functions, visits: Visits, faults: Faults, now: () => number): Route[] {
  return [{ method: 'POST', path: /^\/call\/([^/]+)$/, handle: call }]

  async function call(exchange: Exchange) {
    const name = exchange.params[0]!
    const openid = openidOf(exchange)
    const event = withUserInfo(await bodyOf(exchange.request, BODY_BYTES), openid)
    if (openid !== null) visits.record(openid, now())
    const { result, requestId } = await underFaults(faults, { action: 'function', function: name }, () =>
      functions.invoke({ name, event, chain: { openid, source: openid === null ? 'wx_unknown' : 'wx_client' } }),
    )
    // the result is JSON text already; reading it only to write it again would cost more than the call
    sendText(exchange.response, `{"result":${result},"requestID":"${requestId}"}`, JSON_TYPE)
  }
}

/** The platform puts the caller into the event of a mini-program; a `userInfo` of the page's own is overwritten. */
function withUserInfo(body: Buffer, openid: string | null): string {
  let event: unknown
  try {
    event = JSON.parse(body.toString('utf8') || '{}')
  } catch {
    throw new PlatformError('INVALID_PARAM', 'data of callFunction must be JSON')
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event)) throw new PlatformError('INVALID_PARAM', 'data of callFunction must be an object')
  return JSON.stringify(openid === null ? event : { ...event, userInfo: { appId: APPID, openId: openid } })
}
