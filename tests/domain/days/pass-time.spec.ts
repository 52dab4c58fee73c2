import { describe, expect, it } from 'vitest'
import { callNext } from '../../../domain/days/call-next'
import { evolve } from '../../../domain/days/evolve'
import type { ConvenienceDay } from '../../../domain/days/model'
import { passTime, type Told } from '../../../domain/days/pass-time'
import { rateDay, withRating } from '../../../domain/days/rate-day'
import { HOUR, MINUTE, NINE, accepted, allHere, book, bookingOf, dayWith, walkIn } from './stories'

/** Lets the timer come whenever the day asks for it until `until`; what was told, minutes from nine. */
function live(day: ConvenienceDay, until: number, told: [Told['kind'], string, number][] = []): { day: ConvenienceDay; told: typeof told } {
  if (day.wakeAt === null || day.wakeAt > until) return { day, told }
  const at = day.wakeAt
  const passed = passTime(day, at)!
  return live(passed.day, until, [...told, ...passed.told.map(({ kind, booking }): [Told['kind'], string, number] => [kind, booking.memberId, (at - NINE) / MINUTE])])
}
const EVENING = -14 * 60

describe('提醒', () => {
  const booked = book(book(dayWith(), 'li'), 'later', { slotId: 't03' })
  it('at seven the evening before and an hour before the slot, each once', () => {
    expect(live(booked, NINE + 30 * MINUTE).told).toEqual([['tomorrow', 'li', EVENING], ['tomorrow', 'later', EVENING], ['soon', 'li', -60], ['soon', 'later', 0]])
  })
  it('not in the evening for a day put up later', () => {
    const late = dayWith().reminded.evening
    expect(late).toBe(false)
    const tonight = book({ ...dayWith(), reminded: { evening: true, hourUntil: 0 }, wakeAt: NINE - HOUR }, 'li')
    expect(live(tonight, NINE).told).toEqual([['soon', 'li', -60]])
  })
  it('not for who booked within the hour', () => expect(live(book(live(dayWith(), NINE - 50 * MINUTE).day, 'li', { at: NINE - 50 * MINUTE }), NINE).told).toEqual([]))
  it('never twice, however often it is asked', () => {
    const { day } = live(booked, NINE - HOUR)
    expect(passTime({ ...day, wakeAt: NINE - HOUR }, NINE - HOUR)!.told).toEqual([])
  })
})

describe('晚点', () => {
  it('is told when nobody is called for a quarter of an hour, and again a quarter later', () => {
    const told = live(allHere(book(dayWith(), 'li')), NINE + 40 * MINUTE).told
    expect(told.filter(([kind]) => kind === 'late')).toEqual([['late', 'li', 15], ['late', 'li', 30]])
  })
  it('is no delay when nobody came', () => expect(live(book(dayWith(), 'li'), NINE + 40 * MINUTE).told.filter(([kind]) => kind === 'late')).toEqual([]))
})

describe('收场', () => {
  it('marks who did not come, owns up to who was not served, thanks the others, and keeps the figures', () => {
    const came = walkIn(allHere(book(book(dayWith(), 'b1'), 'b2')), 'w1')
    const called = evolve(came, accepted(callNext(came, { stallId: 's1', at: NINE })))
    const { day, told } = live(book(called, 'absent', { slotId: 't04' }), NINE + 9 * HOUR)
    expect([...'b1,b2,w1,absent'.split(',')].map(id => bookingOf(day, id).status)).toEqual(['done', 'unserved', 'unserved', 'missed'])
    expect(told.filter(([kind]) => kind === 'unserved' || kind === 'thanks').map(([kind, id]) => [kind, id])).toEqual([['unserved', 'b2'], ['unserved', 'w1'], ['thanks', 'b1']])
    expect(day).toMatchObject({ status: 'closed', wakeAt: null, totals: { booked: 3, walkIns: 1, served: 1, missed: 1, unserved: 2, ratings: 0 } })
    const rated = withRating(day, accepted(rateDay(day, { memberId: 'b1', stars: 4, words: '', at: NINE })))
    expect(rated.totals).toMatchObject({ ratings: 1, stars: 4 })
    expect(rateDay(rated, { memberId: 'b1', stars: 5, words: '', at: NINE })).toMatchObject({ rejection: 'ALREADY_RATED' })
    expect(rateDay(rated, { memberId: 'b2', stars: 5, words: '', at: NINE })).toMatchObject({ rejection: 'NOT_SERVED' })
  })
  it('keeps no telephone number', () => {
    const { day } = live(book(dayWith(), 'zhou', { isSteward: true, person: { name: '王奶奶', phone: '13800138000' } }), NINE + 9 * HOUR)
    expect(JSON.stringify(day.bookings)).not.toContain('13800138000')
  })
})
