import { randomUUID } from 'node:crypto'
import { APPID } from '../identity'
import type { OpenApi } from './open-apis'
import { WxError } from './wx-error'

/** What the getPhoneNumber button hands to the page: good for one exchange within five minutes. */
export interface PhoneCodes {
  issue(phone: string): string
  /** The number behind a code, once; null when unknown, used or too old. */
  redeem(code: string): string | null
}

const FIVE_MINUTES = 5 * 60_000

export function createPhoneCodes(now: () => number): PhoneCodes {
  const open = new Map<string, { phone: string; at: number }>()
  return {
    issue: (phone) => {
      const code = randomUUID().replaceAll('-', '')
      open.set(code, { phone, at: now() })
      return code
    },
    redeem: (code) => {
      const found = open.get(code)
      open.delete(code)
      return found && now() - found.at <= FIVE_MINUTES ? found.phone : null
    },
  }
}

/** `phonenumber.getPhoneNumber`: exchanges the code for the number. */
export function getPhoneNumber(codes: PhoneCodes, now: () => number): OpenApi {
  return (input) => {
    const phone = codes.redeem(String((input as { code?: unknown }).code ?? ''))
    if (phone === null) throw new WxError(40029, 'invalid code')
    const watermark = { timestamp: Math.floor(now() / 1000), appid: APPID }
    return { errcode: 0, errmsg: 'ok', phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark } }
  }
}
