import { describe, expect, it } from 'vitest'
import type { MyBooking } from '@domain/days/contract'
import { bookingHint, bookingsInOrder, isInForce } from '@/features/days/booking-words'
import { slotWords } from '@/features/days/slot-words'

const now = Date.parse('2026-12-05T09:10:00+08:00')
const slot = (time: string, left: number) => ({ startAt: Date.parse(`2026-12-05T${time}:00+08:00`), left })

describe('a slot of a stall', () => {
  it.each([
    ['is open while it lasts', slot('09:00', 2), { time: '09:00', note: '剩 2 位', isOpen: true }],
    ['is full', slot('09:30', 0), { time: '09:30', note: '已约满', isOpen: false }],
    ['is over at its end', slot('08:50', 2), { time: '08:50', note: '已过', isOpen: false }],
  ])('%s', (_, given, words) => {
    expect(slotWords(given, given.startAt + 20 * 60_000, now)).toEqual(words)
  })
})

describe('a booking', () => {
  it('says how many are ahead until it is its turn', () => {
    expect(bookingHint({ status: 'booked', ahead: 3 }, false)).toContain('3 位')
    expect(bookingHint({ status: 'checkedIn', ahead: 2 }, false)).toContain('2 位')
    expect(bookingHint({ status: 'checkedIn', ahead: 0 }, false)).toContain('马上就到您')
    expect(bookingHint({ status: 'called', ahead: 0 }, false)).toContain('请到摊位')
  })

  it('sends who missed the call to the stall while the day is on, to the next day afterwards', () => {
    expect(bookingHint({ status: 'missed', ahead: 0 }, false)).toContain('请到摊位找工作人员')
    expect(bookingHint({ status: 'missed', ahead: 0 }, true)).toContain('请约下一次')
  })

  it('holds its place until it is done, missed or cancelled', () => {
    expect((['booked', 'checkedIn', 'called', 'done', 'missed', 'cancelled'] as const).map(status => isInForce({ status })))
      .toEqual([true, true, true, false, false, false])
  })
})

describe('我的号的次序', () => {
  it('is what needs doing first, then what is over', () => {
    const statuses = ['moved', 'booked', 'done', 'stallClosed'] as const
    expect(bookingsInOrder(statuses.map(status => ({ status }) as MyBooking)).map(({ status }) => status)).toEqual(['booked', 'stallClosed', 'moved', 'done'])
  })
})
