import { randomUUID } from 'node:crypto'
import { APPID } from '../identity'
import { checkVisit } from './content-check'
import type { OpenApi } from './open-apis'
import type { Visits } from './visits'
import { WxError } from './wx-error'

interface MediaCheck {
  media_url?: string
  media_type?: number
  version?: number
  scene?: number
  openid?: string
}

/** The later verdict on a picture or a sound, as the platform pushes it to a function. */
export interface MediaVerdict {
  MsgType: 'event'
  Event: 'wxa_media_check'
  appid: string
  trace_id: string
  version: 2
  CreateTime: number
  errcode: 0
  errmsg: 'ok'
  result: { suggest: 'pass' | 'review' | 'risky'; label: number }
}

/** `security.mediaCheckAsync`: answers with a trace id; the verdict goes to `onVerdict`. A link that says `risky` is bad. */
export function mediaCheckAsync(visits: Visits, now: () => number, onVerdict: (verdict: MediaVerdict) => void): OpenApi {
  return (input) => {
    const { media_url: url = '', media_type: type, version, scene, openid = '' } = input as MediaCheck
    if (!/^https?:\/\//.test(url)) throw new WxError(40097, 'invalid args media_url')
    if (type !== 1 && type !== 2) throw new WxError(40097, 'invalid args media_type')
    if (version !== 2) throw new WxError(40097, 'invalid args version')
    if (![1, 2, 3, 4].includes(scene ?? 0)) throw new WxError(40097, 'invalid args scene')
    checkVisit(visits, openid, now())
    const verdict = verdictOn(url, now())
    setImmediate(onVerdict, verdict)
    return { errcode: 0, errmsg: 'ok', trace_id: verdict.trace_id }
  }
}

function verdictOn(url: string, now: number): MediaVerdict {
  const suggest = url.includes('risky') ? 'risky' : 'pass'
  const result = { suggest, label: suggest === 'pass' ? 100 : 20002 } as const
  return {
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: APPID,
    trace_id: randomUUID(),
    version: 2,
    CreateTime: Math.floor(now / 1000),
    errcode: 0,
    errmsg: 'ok',
    result,
  }
}
