import { describe, expect, it } from 'vitest'
import { cancelDay, changeDay, editStall } from '../../../domain/days/change-day'
import { moveBooking } from '../../../domain/days/move-booking'
import { deciding } from '../given'
import { HOUR, NINE, accepted, allHere, book, bookingOf, dayWith } from './stories'

const TOMORROW = NINE + 24 * HOUR
const moved = { startAt: TOMORROW, place: '活动室', reason: '下雨', at: NINE - 20 * HOUR }

describe('改期', () => {
  it('moves every slot along and keeps every place', () => {
    const before = book(book(dayWith(), 'a'), 'b', { slotId: 't02' })
    const after = accepted(changeDay(before, moved))
    expect(after.bookings).toEqual(before.bookings)
    expect(after.stalls.s1!.slots.t02).toEqual({ ...before.stalls.s1!.slots.t02!, startAt: TOMORROW + HOUR / 2 })
    expect(after).toMatchObject({ startAt: TOMORROW, endAt: TOMORROW + 2 * HOUR, place: '活动室', movedFrom: { startAt: NINE, place: '花园' }, reminded: { evening: false }, wakeAt: TOMORROW - 14 * HOUR })
  })
  it('remembers where it was first', () => {
    const twice = accepted(changeDay(accepted(changeDay(dayWith(), moved)), { ...moved, place: '食堂' }))
    expect(twice.movedFrom).toEqual({ startAt: NINE, place: '花园' })
  })
  it('is not for the past, nothing, or a day that is off', () => {
    const given = deciding(changeDay)
    given(dayWith()).when({ ...moved, startAt: moved.at }).thenRejected('TIME_WRONG')
    given(dayWith()).when({ ...moved, startAt: NINE, place: '花园' }).thenRejected('NOTHING_CHANGED')
    given({ ...dayWith(), status: 'cancelled' }).when(moved).thenRejected('DAY_CLOSED')
  })
})

describe('取消和改约', () => {
  const cancelled = accepted(cancelDay(book(allHere(book(dayWith(), 'a', { slotId: 't02' })), 'b'), { reason: '下雨' }))
  it('drops nobody silently', () => {
    expect(cancelled.bookings.map(({ status }) => status)).toEqual(['dayCancelled', 'dayCancelled'])
    deciding(cancelDay)(cancelled).when({ reason: '再来' }).thenRejected('DAY_CLOSED')
  })
  const move = (to = dayWith({ dayId: 'next', startAt: TOMORROW, endAt: TOMORROW + 2 * HOUR }), id = 'a') => moveBooking(to, { from: cancelled, booking: bookingOf(cancelled, id), bookingId: 'new', at: NINE })
  it('keeps the hour where it can', () => expect(move()).toMatchObject({ accepted: true, event: { stallId: 's1', slotId: 't02', status: 'booked', bookingId: 'new' } }))
  it('takes the nearest free hour else', () => {
    const next = dayWith({ dayId: 'next', startAt: TOMORROW, endAt: TOMORROW + 2 * HOUR, stalls: [{ kind: 'haircut', title: '剪发', helper: '', slotMinutes: 30, capacity: 1, walkIns: 0 }] })
    expect(move(book(next, 'x', { slotId: 't02' }))).toMatchObject({ accepted: true, event: { slotId: 't01' } })
  })
  it('says when there is none, or one already', () => {
    const other = dayWith({ dayId: 'next', startAt: TOMORROW, endAt: TOMORROW + HOUR, stalls: [{ kind: 'sharpening', title: '磨刀', helper: '', slotMinutes: 30, capacity: 1, walkIns: 0 }] })
    expect(move(other)).toMatchObject({ rejection: 'NO_PLACE' })
    expect(move(book(dayWith({ dayId: 'next', startAt: TOMORROW, endAt: TOMORROW + 2 * HOUR }), 'a'))).toMatchObject({ rejection: 'ALREADY_BOOKED' })
    expect(move({ ...dayWith({ dayId: 'next' }), status: 'cancelled' })).toMatchObject({ rejection: 'DAY_CLOSED' })
    expect(moveBooking(dayWith({ dayId: 'next' }), { from: cancelled, booking: { ...bookingOf(cancelled, 'a'), status: 'done' }, bookingId: 'n', at: NINE })).toMatchObject({ rejection: 'NOT_BOOKED' })
  })
})

describe('调整摊位', () => {
  it('takes no place from anybody', () => {
    const full = ['a', 'b', 'c'].reduce((day, id) => book(day, id), dayWith())
    const smaller = accepted(editStall(full, { stallId: 's1', helper: '小刘', capacity: 1, walkIns: 0 }))
    expect(smaller.stalls.s1).toMatchObject({ helper: '小刘', slots: { t01: { capacity: 3, left: 0 }, t02: { capacity: 1, left: 1 } }, walkIns: { capacity: 0, left: 0 } })
    expect(accepted(editStall(full, { stallId: 's1', helper: '', capacity: 5, walkIns: 9 })).stalls.s1).toMatchObject({ slots: { t01: { capacity: 5, left: 2 } }, walkIns: { left: 9 } })
  })
  it('knows its stalls and its day', () => {
    const edit = { stallId: 's9', helper: '', capacity: 1, walkIns: 0 }
    deciding(editStall)(dayWith()).when(edit).thenRejected('STALL_UNKNOWN')
    deciding(editStall)({ ...dayWith(), status: 'closed' }).when(edit).thenRejected('DAY_CLOSED')
  })
})
