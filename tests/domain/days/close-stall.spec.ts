import { describe, expect, it } from 'vitest'
import { bookSlot } from '../../../domain/days/book-slot'
import { editStall } from '../../../domain/days/change-day'
import { closeStall } from '../../../domain/days/close-stall'
import { moveWithin } from '../../../domain/days/move-booking'
import { takeNumber } from '../../../domain/days/take-number'
import { displayOf, viewOf } from '../../../domain/days/view'
import { deciding } from '../given'
import { HOUR, NINE, accepted, allHere, book, bookingOf, booking, dayWith, number, walkIn } from './stories'

const clinic = (title: string, capacity = 1) => ({ kind: 'freeClinic' as const, title, helper: '', slotMinutes: 30, capacity, walkIns: 1 })
const open = dayWith({ stalls: [clinic('内科', 2), clinic('中医'), { ...clinic('理发'), kind: 'haircut' }] })
const booked = walkIn(book(book(book(open, 'a'), 'b', { slotId: 't02' }), 'x', { stallId: 's2', slotId: 't01' }), 'w')
const closed = accepted(closeStall(booked, { stallId: 's1', reason: '医生病了' }))
const over = (day = closed, who = 'a', at = NINE - HOUR) => moveWithin(day, { booking: bookingOf(day, who), bookingId: `n-${who}`, at })

describe('停一个摊位', () => {
  it('drops nobody silently, and leaves the other stalls alone', () => {
    expect(closed.bookings.map(({ status }) => status)).toEqual(['stallClosed', 'stallClosed', 'booked', 'stallClosed'])
    expect(closed.stalls.s1).toMatchObject({ closed: '医生病了', walkIns: { left: 0 } })
    expect(closed.stalls.s2).toEqual(booked.stalls.s2)
  })
  it('is closed to everybody, once', () => {
    deciding(closeStall)(closed).when({ stallId: 's1', reason: '又' }).thenRejected('STALL_CLOSED')
    deciding(closeStall)(closed).when({ stallId: 's9', reason: '' }).thenRejected('STALL_UNKNOWN')
    deciding(closeStall)({ ...open, status: 'cancelled' }).when({ stallId: 's1', reason: '' }).thenRejected('DAY_CLOSED')
    deciding(bookSlot)(closed).when(booking('c')).thenRejected('STALL_CLOSED')
    deciding(takeNumber)(closed).when(number('c')).thenRejected('STALL_CLOSED')
    deciding(editStall)(closed).when({ stallId: 's1', helper: '', capacity: 9, walkIns: 9 }).thenRejected('STALL_CLOSED')
  })
  it('frees its time, so that another stall can be booked at once', () => {
    expect(bookSlot(closed, booking('a', { stallId: 's3', slotId: 't01' }))).toMatchObject({ accepted: true })
  })
  it('moves to the nearest free time of a stall alike, and nobody else’s place', () => {
    const { day, booking: moved } = accepted(over())
    expect(moved).toMatchObject({ stallId: 's2', slotId: 't02', status: 'booked' })
    expect(day.bookings.map(({ status }) => status)).toEqual(['moved', 'stallClosed', 'booked', 'stallClosed', 'booked'])
    expect(day.stalls.s2!.slots.t02!.left).toBe(0)
    expect(accepted(over(day, 'b'))).toMatchObject({ booking: { slotId: 't03' } })
  })
  it('moves who waits with a number into the other line, one number more where none is left', () => {
    const full = walkIn(closed, 'v', { stallId: 's2' })
    const { day, booking: moved } = accepted(over(full, 'w', NINE))
    expect(moved).toMatchObject({ stallId: 's2', slotId: null, status: 'checkedIn' })
    expect(day.stalls.s2!.walkIns).toEqual({ capacity: 2, left: 0 })
  })
  it('says when there is nowhere to go', () => {
    const none = accepted(closeStall(closed, { stallId: 's2', reason: '' }))
    expect(over(none)).toMatchObject({ rejection: 'NO_PLACE' })
    expect(over(none, 'w')).toMatchObject({ rejection: 'NO_PLACE' })
    expect(moveWithin(closed, { booking: bookingOf(closed, 'x'), bookingId: 'n', at: NINE })).toMatchObject({ rejection: 'NOT_BOOKED' })
  })
  it('shows its people where one tap takes them, and everybody that it is closed', () => {
    const view = viewOf(closed, 'a', false, NINE - HOUR)
    expect(view.mine).toMatchObject([{ status: 'stallClosed', moveTo: { stallTitle: '中医', startAt: NINE + HOUR / 2 } }])
    expect(view.stalls[0]).toMatchObject({ closed: '医生病了' })
    expect(displayOf(closed, NINE).stalls.map(({ isClosed }) => isClosed)).toEqual([true, false, false])
  })
  it('also while people are called up', () => {
    const called = allHere(booked)
    expect(accepted(closeStall(called, { stallId: 's1', reason: '' })).bookings.filter(({ status }) => status === 'stallClosed')).toHaveLength(3)
  })
})
