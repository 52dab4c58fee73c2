/**
 * What became of a push.
 * - `sent`: the platform took it.
 * - `refused`: nothing left, or refused by the person (43101); our count was wrong and becomes zero.
 * - `broken`: ours to repair: a value that does not fit its field (47003), or a template id of another account (40037).
 * - `gone`: the platform does not know this person any more (40003).
 * - `failed`: the platform is busy or out of order, and has certainly not sent it; worth another try.
 * - `uncertain`: the connection went away over it; sending again could tell twice, so it is not.
 */
export type Outcome = 'sent' | 'refused' | 'broken' | 'gone' | 'failed' | 'uncertain'

const BY_CODE: Record<number, Outcome> = { 43101: 'refused', 47003: 'broken', 40037: 'broken', 40003: 'gone' }
/** The page is not in the released version: the message is sent without a page rather than not at all. */
export const PAGE_UNKNOWN = 41030

export interface PushError { errCode?: number; errMsg?: string; message?: string }

const LOST = /ECONN|EPIPE|ETIMEDOUT|ESOCKET|socket hang up|timeout|timed out|network/i

/** Sorts what the platform or the SDK threw (wechat-platform §3). */
export function outcomeOf({ errCode, errMsg = '', message = '' }: PushError): Outcome {
  const known = errCode === undefined ? undefined : BY_CODE[errCode]
  if (known) return known
  return errCode === undefined || LOST.test(`${errMsg} ${message}`) ? 'uncertain' : 'failed'
}

/** The field that the platform's 47003 complains of, e.g. `thing1`; empty when it names none. */
export const faultyField = ({ errMsg = '', message = '' }: PushError): string => /data\.(\w+)\.value/.exec(`${errMsg} ${message}`)?.[1] ?? ''
