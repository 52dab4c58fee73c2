import { ONE_DAY, dayOf, momentOn, type Series } from '../../domain/kernel/series'
import type { Hat } from '../../domain/people/hats'
import type { Estate } from '../../domain/places/model'
import { actorOf, type Call } from './call'
import { idFromKey, sceneFrom } from './ids'
import { recurrenceDays } from './recurrence-days'

interface Started extends Pick<Series, 'from' | 'until' | 'recurrence'> {
  /** The letter its id begins with. */
  prefix: string
  /** How far ahead days are looked for, ms. */
  within: number
}

/** What every series begins with, and the days to come of it; the timer makes them within the minute and every night after. */
export function newSeries(call: Call, { _id: estateId, communityId }: Estate, hat: Hat, { prefix, within, ...repeated }: Started) {
  const { caller: { memberId, member, at }, key } = call
  const _id = idFromKey(prefix, memberId, key)
  const by = actorOf(call, hat)
  const days = recurrenceDays(repeated.recurrence, dayOf(at), dayOf(at + within)).filter(day => momentOn(day, repeated.from) > at)
  return {
    days, begun: {
      _id, version: 1, communityId, estateId, ...repeated, status: 'active' as const, edits: [], madeUntil: dayOf(at - ONE_DAY), publishedBy: by,
      contact: { name: by.name, phone: member?.phone ?? '' }, checkInScene: sceneFrom(_id), receipts: [], effects: [], effectsDueAt: null, wakeAt: at, createdAt: at, updatedAt: at,
    },
  }
}
/** How many of the days the one who starts a series is shown. */
export const FIRST_DAYS = 3
