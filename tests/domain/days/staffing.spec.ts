import { describe, expect, it } from 'vitest'
import { cancelDay, changeDay, editStall } from '../../../domain/days/change-day'
import { closeStall } from '../../../domain/days/close-stall'
import { staffChanges, staffStall, staffTitle } from '../../../domain/days/staffing'
import { deciding } from '../given'
import { HOUR, NINE, accepted, dayWith } from './stories'

const wanted = { stallId: 's1', partySeats: 1, neighborSeats: 2, at: NINE - 24 * HOUR }
const day = accepted(staffStall(dayWith(), wanted))

describe('摊位招人', () => {
  it('asks once per stall, before the day begins', () => {
    const given = deciding(staffStall)
    given(day).when(wanted).thenRejected('ALREADY_STAFFED')
    given(dayWith()).when({ ...wanted, at: NINE }).thenRejected('DAY_CLOSED')
    given(dayWith()).when({ ...wanted, stallId: 's9' }).thenRejected('STALL_UNKNOWN')
    given(accepted(closeStall(dayWith(), { stallId: 's1', reason: '' }))).when(wanted).thenRejected('STALL_CLOSED')
  })
  it('says what becomes of the post', () => {
    const step = { stallId: 's1', reason: '' }
    expect(staffChanges(dayWith(), day)).toEqual([{ ...step, step: 'publish' }])
    expect(staffChanges(day, accepted(changeDay(day, { startAt: NINE + HOUR, place: '花园', reason: '天冷', at: NINE - 20 * HOUR })))).toEqual([{ ...step, step: 'move', reason: '天冷' }])
    expect(staffChanges(day, accepted(cancelDay(day, { reason: '下雨' })))).toEqual([{ ...step, step: 'cancel', reason: '下雨' }])
    expect(staffChanges(day, accepted(closeStall(day, { stallId: 's1', reason: '病了' })))).toEqual([{ ...step, step: 'cancel', reason: '病了' }])
    expect(staffChanges(day, accepted(closeStall(day, { stallId: 's2', reason: '病了' })))).toEqual([])
    expect(staffChanges(day, accepted(editStall(day, { stallId: 's1', helper: '小刘', capacity: 9, walkIns: 0 })))).toEqual([])
  })
  it('has a title that fits the hall', () => expect([...staffTitle({ title: '社'.repeat(10) })].length).toBeLessThanOrEqual(20))
})
