import { callNext as decideCall } from '../../domain/days/call-next'
import { evolve } from '../../domain/days/evolve'
import type { Booking, ConvenienceDay } from '../../domain/days/model'
import { servePerson, type ServeStep } from '../../domain/days/serve-person'
import { displayOf, stallQueueOf } from '../../domain/days/view'
import { done, rejected } from '../_shell/call'
import { calledNotices, passedNotices } from '../_shell/day-notices'
import { change, readReached } from '../_shell/store'
import { targetOf, type DaysHandlers } from './handlers'

export const queue: DaysHandlers['queue'] = async ({ dayId, stallId }, call) => {
  const { doc } = await readReached<ConvenienceDay>('days', dayId, call, targetOf)
  const stall = doc.stalls[stallId]
  return stall ? done(stallQueueOf(doc, stall, call.caller.at)) : rejected('STALL_UNKNOWN')
}

export const display: DaysHandlers['display'] = async ({ dayId }, call) => {
  const { doc } = await readReached<ConvenienceDay>('days', dayId, call, targetOf)
  return done(displayOf(doc, call.caller.at))
}

/** Five database operations when the person is told: caller with day, update, one read and one write of theirs, effects removed. */
export const callNext: DaysHandlers['callNext'] = async ({ dayId, stallId }, call) => {
  const { at } = call.caller
  const changed = await change<ConvenienceDay, Booking[], 'DAY_CLOSED' | 'STALL_UNKNOWN' | 'NOBODY_WAITING'>(call, {
    collection: 'days', id: dayId, target: targetOf, evolve, effects: calledNotices, decide: day => decideCall(day, { stallId, at }),
  })
  return changed.ok ? done(stallQueueOf(changed.doc, changed.doc.stalls[stallId]!, at)) : changed
}

const told = (step: ServeStep) => (day: ConvenienceDay, bookings: Booking[]) => {
  if (step === 'recall') return calledNotices(day, bookings)
  return step === 'pass' || step === 'miss' ? passedNotices(day, bookings) : []
}

export const serve: DaysHandlers['serve'] = async ({ dayId, bookingId, step }, call) => {
  const { at } = call.caller
  const changed = await change<ConvenienceDay, Booking[], 'DAY_CLOSED' | 'NOT_BOOKED' | 'STEP_IMPOSSIBLE'>(call, {
    collection: 'days', id: dayId, target: targetOf, evolve, effects: told(step), decide: day => servePerson(day, { bookingId, step, at }),
  })
  if (!changed.ok) return changed
  const { stallId } = changed.doc.bookings.find(b => b.bookingId === bookingId)!
  return done(stallQueueOf(changed.doc, changed.doc.stalls[stallId]!, at))
}
