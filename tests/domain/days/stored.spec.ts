import { describe, expect, it } from 'vitest'
import { ConvenienceDay } from '../../../domain/days/model'
import { filledDay } from '../../../domain/days/stored'
import { viewOf, displayOf, stallQueueOf, listItemOf } from '../../../domain/days/view'
import { NINE, book, dayWith } from './stories'

/** A day as the first version saved it. */
function asFirstSaved(): ConvenienceDay {
  const { note: _, movedFrom: _1, reminded: _2, toldDelays: _3, wakeAt: _4, closedAt: _5, ratings: _6, totals: _7, heldSlots: _8, seriesId: _9, repeats: _10, isEdited: _11, ...day } = book(dayWith(), 'a')
  const stalls = Object.fromEntries(Object.entries(day.stalls).map(([id, { stallId, kind, title, helper, slotMinutes, slots }]) => [id, { stallId, kind, title, helper, slotMinutes, slots }]))
  const bookings = day.bookings.map(({ bookingId, stallId, slotId, memberId, name, bookedAt, status, checkedInAt, calledAt }) => ({ bookingId, stallId, slotId, memberId, name, bookedAt, status, checkedInAt, calledAt }))
  return { ...day, stalls, bookings } as unknown as ConvenienceDay
}

describe('早先版本存的便民日', () => {
  const day = filledDay(asFirstSaved())
  it('is a day of today', () => expect(ConvenienceDay.safeParse(day).error?.issues ?? []).toEqual([]))
  it('is shown in every view', () => {
    expect(viewOf(day, 'a', true, NINE).mine).toMatchObject([{ number: 1 }])
    expect(displayOf(day, NINE).stalls).toHaveLength(2)
    expect(stallQueueOf(day, day.stalls.s1!, NINE).waiting).toHaveLength(1)
  })
  it('is listed from the fields of a list alone', () => {
    const { _id, title, place, startAt, endAt, status, stalls, stallOrder, memberIds } = asFirstSaved()
    expect(listItemOf(filledDay({ _id, title, place, startAt, endAt, status, stalls, stallOrder, memberIds }), 'a')).toMatchObject({ isBooked: true })
  })
  it('changes nothing that is there', () => expect(filledDay(dayWith())).toEqual(dayWith()))
})
