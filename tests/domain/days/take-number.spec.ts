import { describe, it } from 'vitest'
import { takeNumber } from '../../../domain/days/take-number'
import { deciding } from '../given'
import { HOUR, NINE, book, dayWith, number, walkIn } from './stories'

const given = deciding(takeNumber)

describe('现场取号', () => {
  it('counts as arrived', () => given(dayWith()).when(number('li')).thenAccepted({ slotId: null, status: 'checkedIn', checkedInAt: NINE }))
  it('is for those who stand there', () => given(dayWith()).when(number('li', { scene: null })).thenRejected('CODE_WRONG'))
  it('is given by the steward to those without a phone, by name', () => {
    given(dayWith()).when(number('zhou', { scene: null, isSteward: true, isResident: false })).thenRejected('NAME_NEEDED')
    given(dayWith()).when(number('zhou', { scene: null, isSteward: true, isResident: false, person: { name: '赵大爷', phone: '' } })).thenAccepted({ name: '赵**' })
  })
  it('is for that day, once per stall', () => {
    given(dayWith()).when(number('li', { at: NINE - HOUR - 1 })).thenRejected('TOO_EARLY')
    given(dayWith()).when(number('li', { at: NINE + 2 * HOUR + 1 })).thenRejected('DAY_OVER')
    given(book(dayWith(), 'li')).when(number('li')).thenRejected('ALREADY_BOOKED')
    given({ ...dayWith(), status: 'cancelled' }).when(number('li')).thenRejected('DAY_CLOSED')
    given(dayWith()).when(number('li', { stallId: 's9' })).thenRejected('STALL_UNKNOWN')
  })
  it('ends with the numbers', () => given(['a', 'b', 'c'].reduce((day, id) => walkIn(day, id), dayWith())).when(number('li')).thenRejected('NO_NUMBERS'))
})
