import { describe, expect, it } from 'vitest'
import { bookSlot } from '../../../domain/days/book-slot'
import { cancelDay, changeDay } from '../../../domain/days/change-day'
import { checkIn } from '../../../domain/days/check-in'
import { closeDay } from '../../../domain/days/close-day'
import { visitChanges, visitRequestId } from '../../../domain/days/home-visit'
import { evolve } from '../../../domain/days/evolve'
import { deciding } from '../given'
import { HOUR, NINE, SCENE, accepted, book, bookingOf, booking, dayWith } from './stories'

const open = dayWith({ stalls: [
  { kind: 'applianceRepair', title: '大件上门', helper: '', slotMinutes: 60, capacity: 2, walkIns: 9, isHomeVisit: true }, { kind: 'haircut', title: '理发', helper: '', slotMinutes: 60, capacity: 2, walkIns: 1 },
] })
const day = book(open, 'a')
const id = visitRequestId(day, bookingOf(day, 'a'))!

describe('上门的摊位', () => {
  it('gives out no numbers on the spot', () => expect(open.stalls.s1!.walkIns).toEqual({ capacity: 0, left: 0 }))
  it('is for those who live here', () => {
    deciding(bookSlot)(open).when(booking('s', { isVerifiedResident: false, isSteward: true, person: { name: '赵奶奶', phone: '' } })).thenRejected('HOME_NEEDED')
  })
  it('makes a request of a place, with its time', () => {
    expect(visitChanges(open, day)).toEqual([{ requestId: id, memberId: 'a', isWanted: true, from: NINE, until: NINE + HOUR, words: '便民日上门：大件上门，约在 12月5日 09:00' }])
    expect(visitChanges(day, day)).toEqual([])
    expect(visitChanges(open, book(open, 'a', { stallId: 's2' }))).toEqual([])
  })
  it('takes it back with the place, and files another for another time', () => {
    expect(visitChanges(day, evolve(day, [{ ...bookingOf(day, 'a'), status: 'cancelled' }]))).toMatchObject([{ requestId: id, isWanted: false }])
    expect(visitChanges(day, accepted(cancelDay(day, { reason: '' })))).toMatchObject([{ requestId: id, isWanted: false }])
    const moved = accepted(changeDay(day, { startAt: NINE + HOUR, place: '花园', reason: '', at: NINE - 20 * HOUR }))
    expect(visitChanges(day, moved)).toMatchObject([{ requestId: id, isWanted: false }, { isWanted: true, from: NINE + HOUR }])
    expect(visitChanges(day, { ...day, place: '食堂' })).toEqual([])
  })
  it('asks nobody to check in, and hands its places on when the day closes', () => {
    deciding(checkIn)(day).when({ memberId: 'a', scene: SCENE, at: NINE }).thenRejected('NOT_BOOKED')
    const closed = closeDay(day, NINE + 3 * HOUR)
    expect(closed).toMatchObject({ bookings: [{ status: 'asRequest' }], totals: { visits: 1, missed: 0 } })
    expect(visitChanges(day, closed)).toEqual([])
  })
})
