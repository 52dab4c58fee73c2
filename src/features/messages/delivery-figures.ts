import type { DeliveryDay } from '@domain/messages/contract'
import { ENDINGS, type Ending } from '@domain/messages/tally'

export type Counts = Record<Ending, number>

/** Endings added up over days and templates. */
export function countsOf(days: readonly DeliveryDay[]): Counts {
  const all = days.flatMap(({ figures }) => Object.values(figures))
  return Object.fromEntries(ENDINGS.map(ending => [ending, all.reduce((sum, counts) => sum + (counts[ending] ?? 0), 0)])) as Counts
}

/** Of the notices meant for people, how many WeChat told, in percent; null while there are none. `unreached` counts matters, not notices. */
export function toldShare({ unreached: _matters, ...counts }: Counts): number | null {
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
  return all === 0 ? null : Math.round(((counts.sent + counts.digested) / all) * 100)
}
