import { describe, expect, it } from 'vitest'
import { editSeries, followEdit, movedClock, occurrenceOf, type DaySeries } from '../../../domain/days/series'
import { publishDay } from '../../../domain/days/publish-day'
import { recurrenceWords } from '../../../domain/kernel/recurrence-words'
import { clockOf } from '../../../domain/kernel/series'
import { HOUR, NINE, accepted, book } from './stories'

const AT = NINE - 48 * HOUR
const recurrence = { kind: 'monthly' as const, weekdays: [], monthDay: 5, firstDay: '2026-01-01', lastDay: null, pauses: [] }
const SERIES: DaySeries = {
  _id: 'e1', version: 1, communityId: 'c', estateId: 'e', title: '每月便民', place: '花园', words: '', from: '09:00', until: '11:00', recurrence, status: 'active', madeUntil: '2026-12-01', edits: [],
  stalls: [{ kind: 'haircut', title: '理发', helper: '', slotMinutes: 30, capacity: 3, walkIns: 0 }], publishedBy: { memberId: 'he', hat: 'communityOfficer', name: '何主任' },
  contact: { name: '何主任', phone: '' }, checkInScene: 'CODE', receipts: [], effects: [], effectsDueAt: null, wakeAt: AT, createdAt: AT, updatedAt: AT,
}
const edit = { editId: 'x', fromDay: '2026-12-05', changes: {}, cancelReason: null, at: AT }
const day = accepted(publishDay(occurrenceOf(SERIES, '2026-12-05', AT)))

describe('系列便民日', () => {
  it('makes the day of a date, named after it', () => {
    expect(day).toMatchObject({ _id: 'e1-20261205', startAt: NINE, endAt: NINE + 2 * HOUR, seriesId: 'e1', repeats: '每月 5 日', checkInScene: 'CODE' })
  })
  it('follows a change of hour and place for what is to come, and keeps the rest', () => {
    const changed = accepted(editSeries(SERIES, { ...edit, changes: { from: '08:30', place: '食堂', reason: '天冷' } }))
    expect(changed).toMatchObject({ from: '08:30', place: '食堂', stalls: SERIES.stalls, wakeAt: AT })
    expect(changed).not.toHaveProperty('reason')
    expect(accepted(editSeries(SERIES, { ...edit, changes: { stall: { stallId: 's1', helper: '小刘', capacity: 5, walkIns: 2 } } })).stalls).toMatchObject([{ helper: '小刘', capacity: 5, walkIns: 2, title: '理发' }])
  })
  it('a day made before moves along with its places', () => {
    const moved = accepted(followEdit(book(day, 'a'), { ...edit, changes: { from: '08:30', place: '食堂', reason: '天冷' } }, AT))
    expect(clockOf(moved.startAt)).toBe('08:30')
    expect(moved).toMatchObject({ place: '食堂', note: '天冷', bookings: [{ memberId: 'a', status: 'booked' }] })
  })
  it('moved to another hour lasts as long as it did', () => {
    const later = accepted(editSeries(SERIES, { ...edit, changes: movedClock(day, day.startAt + 3 * HOUR) }))
    expect(later).toMatchObject({ from: '12:00', until: '14:00' })
    expect(accepted(publishDay(occurrenceOf(later, '2027-01-05', AT))).stalls.s1!.slots).toHaveProperty('t04')
  })
  it('is over when it is over', () => {
    const ended = accepted(editSeries(SERIES, { ...edit, cancelReason: '不办了' }))
    expect(ended.status).toBe('ended')
    expect(editSeries(ended, edit)).toMatchObject({ rejection: 'DAY_CLOSED' })
    expect(accepted(followEdit(book(day, 'a'), { ...edit, cancelReason: '不办了' }, AT))).toMatchObject({ status: 'cancelled', bookings: [{ status: 'dayCancelled' }] })
  })
})

describe('重复的说法', () => {
  it.each([
    [{ kind: 'schoolDays' }, '每个上学日'], [{ kind: 'weekly', weekdays: [1, 6] }, '每周一、周六'], [{ holidays: 'after' }, '每月 5 日，遇节假日顺延'],
    [{ kind: 'monthlyWeekday', weekdays: [6], nth: 2 }, '每月第 2 个周六'], [{ kind: 'monthlyWeekday', weekdays: [5], nth: -1, holidays: 'skip' }, '每月最后一个周五，节假日停办'],
    [{ kind: 'yearly', month: 3 }, '每年 3 月 5 日'],
  ] as const)('%o is %s', (more, words) => expect(recurrenceWords({ ...recurrence, ...more } as never)).toBe(words))
})
