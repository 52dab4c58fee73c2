import * as z from 'zod/mini'
import { Time } from '../kernel/schema'

/** 没人查看的紧急消息: what stands on the manager's home about one alarm. */
export const UnreachedCard = z.object({ alarmId: z.string(), title: z.string(), text: z.string(), page: z.string(), at: Time })
export type UnreachedCard = z.infer<typeof UnreachedCard>

/**
 * The cards of an estate by the id of the matter and then of the alarm, so that the end of one alarm takes nothing of
 * another away. An estate from before holds the only card of a matter in the place of its cards, or beside newer ones.
 */
export const Unreached = z.record(z.string(), z.union([UnreachedCard, z.record(z.string(), UnreachedCard)]))
export type Unreached = z.infer<typeof Unreached>

/** What stands there about one matter, of both shapes. */
export function cardsOf(entry: Unreached[string]): UnreachedCard[] {
  const beside = Object.values(entry).filter((value): value is UnreachedCard => typeof value === 'object')
  return isCard(entry) ? [entry, ...beside] : beside
}

const isCard = (entry: Unreached[string]): entry is UnreachedCard => typeof entry.alarmId === 'string'

/** One card for one matter, the newest, however many urgent notices about it went unseen; the newest matter first. */
export function shownUnreached(unreached: Unreached | undefined): UnreachedCard[] {
  const newest = Object.values(unreached ?? {}).flatMap(entry => cardsOf(entry).sort(byTime).slice(0, 1))
  return newest.sort(byTime)
}

const byTime = (a: UnreachedCard, b: UnreachedCard): number => b.at - a.at
