import { cancelBooking as decideCancel } from '../../domain/days/cancel-booking'
import { checkIn as decideCheckIn } from '../../domain/days/check-in'
import { evolve } from '../../domain/days/evolve'
import type { Booking, ConvenienceDay } from '../../domain/days/model'
import { myBookingOf } from '../../domain/days/view'
import { done } from '../_shell/call'
import { SHOWN, visitEffects } from '../_shell/day-notices'
import { change } from '../_shell/store'
import { leftAt } from './book'
import { targetOf, type DaysHandlers } from './handlers'

export const cancelBooking: DaysHandlers['cancelBooking'] = async ({ dayId, bookingId }, call) => {
  const { memberId } = call.caller
  const changed = await change<ConvenienceDay, Booking[], 'NOT_BOOKED' | 'TOO_LATE'>(call, {
    collection: 'days', id: dayId, target: targetOf, evolve, effects: (day, _, before) => [SHOWN, ...visitEffects(before, day)],
    decide: day => decideCancel(day, { memberId, bookingId }),
  })
  if (!changed.ok) return changed
  return done({ bookingId, left: leftAt(changed.doc, changed.doc.bookings.find(b => b.bookingId === bookingId)!) })
}

export const checkIn: DaysHandlers['checkIn'] = async ({ dayId, scene }, call) => {
  const { memberId, at } = call.caller
  const changed = await change<ConvenienceDay, Booking[], 'DAY_CLOSED' | 'NOT_BOOKED' | 'CODE_WRONG' | 'TOO_EARLY' | 'TOO_LATE'>(call, {
    collection: 'days', id: dayId, target: targetOf, evolve, decide: day => decideCheckIn(day, { memberId, scene, at }),
  })
  if (!changed.ok) return changed
  const mine = changed.doc.bookings.filter(b => b.memberId === memberId && b.status === 'checkedIn')
  return done({ bookings: mine.map(b => myBookingOf(changed.doc, b, at)) })
}
