/** One rule per field type of subscribe messages (platform documentation, "订阅消息参数值内容限制说明"). */
type Rule = (value: string) => boolean

const length = (value: string) => [...value].length
const matching = (pattern: RegExp): Rule => (value) => pattern.test(value)

const CLOCK = '\\d{1,2}:\\d{2}(:\\d{2})?'
const DAY = '\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}'
const MOMENT = `((${DAY})( ${CLOCK})?|${CLOCK})`
const moments = matching(new RegExp(`^${MOMENT}( ?~ ?${MOMENT})?$`))
const days = matching(new RegExp(`^(${DAY})( ${CLOCK})?( ?~ ?${MOMENT})?$`))
/** Letters, digits and signs of a keyboard: anything printable but Han. */
const PLAIN = /^[^\p{Script=Han}\p{Cc}]+$/u

const RULES: Record<string, Rule> = {
  thing: (value) => length(value) <= 20,
  number: matching(/^(?=.{1,32}$)-?\d+(\.\d+)?$/),
  letter: matching(/^[A-Za-z]{1,32}$/),
  symbol: (value) => length(value) <= 5 && /^[\p{P}\p{S}]+$/u.test(value),
  character_string: (value) => length(value) <= 32 && PLAIN.test(value),
  time: moments,
  date: days,
  amount: matching(/^[¥￥$€£]?\d{1,10}(\.\d+)?元?$/),
  phone_number: matching(/^[\d+()\- ]{1,17}$/),
  car_number: matching(/^(?=.{1,8}$)[\p{Script=Han}A-Za-z0-9][A-Za-z0-9]*[\p{Script=Han}A-Za-z0-9]?$/u),
  name: (value) => (/^\p{Script=Han}+$/u.test(value) ? length(value) <= 10 : length(value) <= 20 && PLAIN.test(value)),
  phrase: matching(/^\p{Script=Han}{1,5}$/u),
  const: () => true,
  enum: () => true,
}

/** What is wrong with the value of a field such as `thing3`; null when it may be sent. */
export function fieldFault(key: string, value: unknown): 'invalid' | 'is empty' | null {
  const type = /^([a-z_]+?)\d+$/.exec(key)?.[1] ?? ''
  const rule = Object.hasOwn(RULES, type) ? RULES[type] : undefined
  if (!rule || (typeof value !== 'string' && typeof value !== 'number')) return 'invalid'
  const text = String(value)
  if (text.trim() === '') return 'is empty'
  return rule(text) && !/[\r\n\t]/.test(text) ? null : 'invalid'
}
