import { PlatformError } from '../platform-error'
import { sendJson } from '../server/reply'
import { jsonOf, openidOf, type Exchange } from '../server/request'
import type { Route } from '../server/server'
import type { PhoneCodes } from './phone-codes'

const MOBILE = /^1\d{10}$/

/** `POST /wx/phone-code`: the tap on a getPhoneNumber button. */
export function phoneCodeRoutes(codes: PhoneCodes): Route[] {
  return [{ method: 'POST', path: /^\/wx\/phone-code$/, handle: issue }]

  async function issue(exchange: Exchange) {
    const { phone = '' } = await jsonOf<{ phone?: string }>(exchange.request)
    if (openidOf(exchange) === null || !MOBILE.test(phone)) throw new PlatformError('INVALID_PARAM', 'x-wx-openid and a mobile phone of 11 digits are needed')
    sendJson(exchange.response, { code: codes.issue(phone) })
  }
}
