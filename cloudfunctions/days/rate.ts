import type { ConvenienceDay, DayRating } from '../../domain/days/model'
import { rateDay, withRating } from '../../domain/days/rate-day'
import { done, rejected } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { change } from '../_shell/store'
import { targetOf, type DaysHandlers } from './handlers'

export const rate: DaysHandlers['rate'] = async ({ dayId, stars, words }, call) => {
  const { memberId, openid, at } = call.caller
  if (words && (await isTextRefused(openid, words))) return rejected('TEXT_REFUSED')
  const changed = await change<ConvenienceDay, DayRating, 'NOT_SERVED' | 'ALREADY_RATED'>(call, {
    collection: 'days', id: dayId, target: targetOf, evolve: withRating, decide: day => rateDay(day, { memberId, stars, words, at }),
  })
  return changed.ok ? done({ stars }) : changed
}
