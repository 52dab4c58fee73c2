import type { TemplateKey } from './model'
import { FEW, MAX_ASKED } from './rules'

type Quota = Readonly<Record<string, number>>

/** Which templates one tap asks for: those with the least left first, three at most (wechat-platform §3). */
export const fewestFirst = (keys: readonly TemplateKey[], quota: Quota): TemplateKey[] =>
  [...keys].sort((a, b) => (quota[a] ?? 0) - (quota[b] ?? 0)).slice(0, MAX_ASKED)

/** Of these, the ones a natural tap (接单…) should ask for along the way; none while there are enough. */
export const runningLow = (keys: readonly TemplateKey[], quota: Quota): TemplateKey[] => fewestFirst(keys.filter(key => (quota[key] ?? 0) < FEW), quota)
