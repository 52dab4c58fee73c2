import { accept, reject, type Decision } from '../kernel/decision'
import { totalsOf } from './close-day'
import type { ConvenienceDay, DayRating } from './model'

/** 评价：办过的人，一人一次。 */
export function rateDay({ bookings, ratings }: ConvenienceDay, rating: DayRating): Decision<DayRating, 'NOT_SERVED' | 'ALREADY_RATED'> {
  if (!bookings.some(b => b.memberId === rating.memberId && b.status === 'done')) return reject('NOT_SERVED')
  return ratings.some(({ memberId }) => memberId === rating.memberId) ? reject('ALREADY_RATED') : accept(rating)
}

/** The kept figures follow. */
export function withRating(day: ConvenienceDay, rating: DayRating): ConvenienceDay {
  const next = { ...day, ratings: [...day.ratings, rating] }
  return { ...next, totals: day.totals && totalsOf(next) }
}
