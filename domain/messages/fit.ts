import { noticeTime } from '../kernel/calendar'

const HAN_ONLY = /^\p{Script=Han}+$/u
const NOT_HAN_PHRASE = /[^\p{Script=Han}]/gu
const NOT_PLAIN = /[\p{Script=Han}\p{Cc}]/gu

const cut = (text: string, max: number): string => [...text].slice(0, max).join('')
const ellipsis = (text: string, max: number): string => ([...text].length > max ? `${cut(text, max - 1)}…` : text)

/** What each type of field takes (wechat-platform §3): cut to its length, and something honest where nothing is left. */
const RULES: Record<string, (text: string, at: number) => string> = {
  thing: text => ellipsis(text, 20) || '无',
  phrase: text => cut(text.replace(NOT_HAN_PHRASE, ''), 5) || '通知',
  name: text => (HAN_ONLY.test(text) ? cut(text, 10) : cut(text.replace(NOT_PLAIN, ''), 20).trim()) || '邻居',
  character_string: text => cut(text.replace(NOT_PLAIN, ''), 32).trim() || '-',
  number: text => (/^-?\d+(\.\d+)?$/.test(text) ? cut(text, 32).replace(/\.$/, '') : '0'),
  letter: text => cut(text.replace(/[^A-Za-z]/g, ''), 32) || 'N',
  symbol: text => cut(text.replace(/[^\p{P}\p{S}]/gu, ''), 5) || '-',
  amount: text => (/^[¥￥]?\d{1,10}(\.\d+)?元?$/.test(text) ? text : '0元'),
  phone_number: text => cut(text.replace(/[^\d+()-]/g, ''), 17) || '0',
  time: (text, at) => (/^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?( ?~ ?.+)?$/.test(text) ? text : noticeTime(at)),
}

/**
 * Fits a text to the rule of a template field, since the platform refuses the whole message otherwise (47003).
 * `at` (epoch ms) is what a time field says that was left empty.
 */
export function fit(key: string, value: string, at = 0): string {
  const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const rule = RULES[key.replace(/\d+$/, '')] ?? RULES[key.startsWith('date') ? 'time' : 'thing']!
  return rule(text, at)
}
