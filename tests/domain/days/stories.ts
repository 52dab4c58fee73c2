import type { BookSlot } from '../../../domain/days/book-slot'
import { bookSlot } from '../../../domain/days/book-slot'
import { evolve } from '../../../domain/days/evolve'
import type { Booking, ConvenienceDay } from '../../../domain/days/model'
import { publishDay, type PublishDay } from '../../../domain/days/publish-day'
import { takeNumber, type TakeNumber } from '../../../domain/days/take-number'
import type { Decision } from '../../../domain/kernel/decision'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
/** 5 December 2026, 09:00 in Shanghai. */
export const NINE = Date.UTC(2026, 11, 5, 1)
export const SCENE = 'Day5Dec'

const stall = (title: string, more: object = {}) => ({ kind: 'haircut' as const, title, helper: '', slotMinutes: 30, capacity: 3, walkIns: 3, ...more })

/** 09:00–11:00 with 理发 and 义诊 side by side. */
export function dayWith(more: Partial<PublishDay> = {}): ConvenienceDay {
  return accepted(publishDay({
    dayId: 'day', at: NINE - 48 * HOUR, by: { memberId: 'he', hat: 'communityOfficer', name: '何主任' }, communityId: 'c', estateId: 'e', title: '便民日', place: '花园',
    words: '', startAt: NINE, endAt: NINE + 2 * HOUR, stalls: [stall('理发'), stall('义诊', { kind: 'freeClinic' })], contact: { name: '何主任', phone: '' }, checkInScene: SCENE, ...more,
  }))
}

export function accepted<Event>(decision: Decision<Event, string>): Event {
  if (!decision.accepted) throw new Error(decision.rejection)
  return decision.event
}

const someone = (memberId: string) => ({ bookingId: `b-${memberId}`, memberId, name: `${memberId}**`, person: null, isSteward: false })
export const booking = (memberId: string, more: Partial<BookSlot> = {}): BookSlot =>
  ({ ...someone(memberId), stallId: 's1', slotId: 't01', at: NINE - 24 * HOUR, isVerifiedResident: true, ...more })
export const number = (memberId: string, more: Partial<TakeNumber> = {}): TakeNumber =>
  ({ ...someone(memberId), stallId: 's1', scene: SCENE, at: NINE, isResident: true, ...more })

export const book = (day: ConvenienceDay, memberId: string, more: Partial<BookSlot> = {}): ConvenienceDay => evolve(day, [accepted(bookSlot(day, booking(memberId, more)))])
export const walkIn = (day: ConvenienceDay, memberId: string, more: Partial<TakeNumber> = {}): ConvenienceDay => evolve(day, [accepted(takeNumber(day, number(memberId, more)))])
export const bookingOf = ({ bookings }: ConvenienceDay, memberId: string): Booking => bookings.find(b => b.memberId === memberId)!
/** Everybody with a booking has arrived. */
export const allHere = (day: ConvenienceDay): ConvenienceDay =>
  evolve(day, day.bookings.filter(b => b.status === 'booked').map(b => ({ ...b, status: 'checkedIn' as const, checkedInAt: NINE - MINUTE })))
