import { randomUUID } from 'node:crypto'
import type { OpenApi } from './open-apis'
import type { Visits } from './visits'
import { WxError } from './wx-error'

/** Words by which anyone can see how the product treats a bad text; real lists are WeChat's own. */
const MARKS = [
  { word: '违禁词示例', suggest: 'risky', label: 20001 },
  { word: '待审示例', suggest: 'review', label: 21000 },
] as const

const TWO_HOURS = 2 * 60 * 60_000
const CONTENT_CHARACTERS = 2500

interface Check {
  version?: number
  openid?: string
  scene?: number
  content?: string
  title?: string
  nickname?: string
}

/** `security.msgSecCheck` version 2: the verdict is in `result.suggest`, an errcode 0 alone says nothing. */
export function msgSecCheck(visits: Visits, now: () => number): OpenApi {
  return (input) => {
    const { version, openid = '', scene, content = '', title = '', nickname = '' } = input as Check
    if (version !== 2) throw new WxError(40097, 'invalid args version')
    if (![1, 2, 3, 4].includes(scene ?? 0)) throw new WxError(40097, 'invalid args scene')
    if (content === '') throw new WxError(44004, 'empty content')
    if ([...content].length > CONTENT_CHARACTERS) throw new WxError(45002, 'content size out of limit')
    checkVisit(visits, openid, now())
    return { errcode: 0, errmsg: 'ok', trace_id: randomUUID(), ...verdict([content, title, nickname].join('\n')) }
  }
}

/** Author of the content: must be known, and must have been here within two hours. */
export function checkVisit(visits: Visits, openid: string, now: number): void {
  const last = visits.lastOf(openid)
  if (last === null) throw new WxError(40003, 'invalid openid')
  if (now - last > TWO_HOURS) throw new WxError(61010, 'code is expired')
}

function verdict(text: string) {
  const mark = MARKS.find(({ word }) => text.includes(word))
  const result = { suggest: mark?.suggest ?? 'pass', label: mark?.label ?? 100 }
  return { result, detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }] }
}
