import { callNext as decideCall } from '../../domain/days/call-next'
import { evolve } from '../../domain/days/evolve'
import { noticeTime } from '../../domain/kernel/calendar'
import type { Booking, ConvenienceDay } from '../../domain/days/model'
import { numberOf } from '../../domain/days/queue'
import { stallQueueOf } from '../../domain/days/view'
import { done, rejected } from '../_shell/call'
import { change, readReached } from '../_shell/store'
import { targetOf, type DaysHandlers } from './handlers'

export const queue: DaysHandlers['queue'] = async ({ dayId, stallId }, call) => {
  const { doc } = await readReached<ConvenienceDay>('days', dayId, call, targetOf)
  const stall = doc.stalls[stallId]
  return stall ? done(stallQueueOf(doc, stall)) : rejected('STALL_UNKNOWN')
}

/** Six database operations when the person is told: caller, day, update, one read and one write of theirs, effects removed. */
export const callNext: DaysHandlers['callNext'] = async ({ dayId, stallId }, call) => {
  const changed = await change<ConvenienceDay, Booking[], 'STALL_UNKNOWN' | 'NOBODY_WAITING'>(call, {
    collection: 'days', id: dayId, target: targetOf, evolve, effects: tellCalled, decide: day => decideCall(day, { stallId, at: call.caller.at }),
  })
  return changed.ok ? done(stallQueueOf(changed.doc, changed.doc.stalls[stallId]!)) : changed
}

const tellCalled = (day: ConvenienceDay, bookings: Booking[]) => bookings.filter(b => b.status === 'called').map(b => {
  const { title } = day.stalls[b.stallId]!
  const detail = `${title} ${numberOf(day, b)} 号，请到摊位`
  return { type: 'notify', data: { event: 'dayCalled', to: [b.memberId], params: { refId: day._id, subject: title, place: day.place, when: noticeTime(b.calledAt ?? day.startAt), detail } } }
})
