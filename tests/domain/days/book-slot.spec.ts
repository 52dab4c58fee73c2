import { describe, it } from 'vitest'
import { MAX_FAMILY, bookSlot } from '../../../domain/days/book-slot'
import { deciding } from '../given'
import { NINE, book, booking, dayWith } from './stories'

const given = deciding(bookSlot)
const grandma = { name: '王奶奶', phone: '13800138000' }

describe('预约', () => {
  it('gives a verified resident a place', () => given(dayWith()).when(booking('li')).thenAccepted({ memberId: 'li', slotId: 't01', status: 'booked', bookedBy: 'self' }))
  it('keeps a person to one number per stall', () => given(book(dayWith(), 'li')).when(booking('li', { slotId: 't02' })).thenRejected('ALREADY_BOOKED'))
  it('keeps a person out of two places at one time', () => given(book(dayWith(), 'li')).when(booking('li', { stallId: 's2' })).thenRejected('TIME_CONFLICT'))
  it('allows several stalls one after the other', () => given(book(dayWith(), 'li')).when(booking('li', { stallId: 's2', slotId: 't02' })).thenAccepted())
  it('does not pass a full slot', () => {
    const full = ['a', 'b', 'c'].reduce((day, id) => book(day, id), dayWith())
    given(full).when(booking('li')).thenRejected('SLOT_FULL')
  })
  it('is not for what has begun, is unknown or is off', () => {
    given(dayWith()).when(booking('li', { at: NINE })).thenRejected('SLOT_PASSED')
    given(dayWith()).when(booking('li', { slotId: 't99' })).thenRejected('SLOT_UNKNOWN')
    given({ ...dayWith(), status: 'cancelled' }).when(booking('li')).thenRejected('DAY_CLOSED')
  })
  it('is for verified residents', () => given(dayWith()).when(booking('li', { isVerifiedResident: false })).thenRejected('NOT_VERIFIED'))
})

describe('替家人和老人约', () => {
  const family = (name: string) => ({ person: { name, phone: '' }, bookingId: `b-${name}` })
  it('is a place of its own, at the same time, by a masked name', () => {
    given(book(dayWith(), 'li')).when(booking('li', family('李妈妈'))).thenAccepted({ bookedBy: 'family', name: '李**', person: { name: '李妈妈', phone: '' } })
  })
  it('stops at a handful of family', () => {
    const stalls = Array.from({ length: MAX_FAMILY + 1 }, (_, i) => ({ kind: 'haircut' as const, title: `理发${i}`, helper: '', slotMinutes: 30, capacity: 3, walkIns: 0 }))
    const many = Array.from({ length: MAX_FAMILY }, (_, i) => family(`家人${i}`)).reduce((day, person) => book(day, 'li', person), dayWith({ stalls: stalls.map(s => ({ ...s, capacity: 9 })) }))
    given(many).when(booking('li', family('又一位'))).thenRejected('FAMILY_FULL')
  })
  it('a steward says for whom', () => {
    given(dayWith()).when(booking('zhou', { isSteward: true, isVerifiedResident: false })).thenRejected('NAME_NEEDED')
    given(dayWith()).when(booking('zhou', { isSteward: true, isVerifiedResident: false, person: grandma })).thenAccepted({ bookedBy: 'steward', name: '王**' })
  })
  it('two stewards do not book one elder twice', () => {
    const once = book(dayWith(), 'zhou', { isSteward: true, person: grandma })
    given(once).when(booking('chen', { isSteward: true, isVerifiedResident: false, person: { ...grandma, name: '王桂芬' } })).thenRejected('ALREADY_BOOKED')
  })
})
