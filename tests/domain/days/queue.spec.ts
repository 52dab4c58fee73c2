import { describe, expect, it } from 'vitest'
import { callNext } from '../../../domain/days/call-next'
import { evolve } from '../../../domain/days/evolve'
import type { ConvenienceDay } from '../../../domain/days/model'
import { delayOf, waitingOf } from '../../../domain/days/queue'
import { MAX_PASSES, PASS_BEHIND, servePerson, type ServeStep } from '../../../domain/days/serve-person'
import { deciding } from '../given'
import { HOUR, MINUTE, NINE, accepted, allHere, book, bookingOf, dayWith, walkIn } from './stories'

const call = (day: ConvenienceDay, at: number, stallId = 's1'): ConvenienceDay => evolve(day, accepted(callNext(day, { stallId, at })))
const calledNow = ({ bookings }: ConvenienceDay, stallId = 's1') => bookings.find(b => b.stallId === stallId && b.status === 'called')?.memberId
/** Who is called, one after the other, every `every` minutes from `from` on. */
function callAll(day: ConvenienceDay, from: number, every = 10): string[] {
  const decision = callNext(day, { stallId: 's1', at: from })
  if (!decision.accepted) return []
  const next = evolve(day, decision.event)
  return [calledNow(next)!, ...callAll(next, from + every * MINUTE, every)]
}
const step = (day: ConvenienceDay, memberId: string, name: ServeStep) => evolve(day, accepted(servePerson(day, { bookingId: bookingOf(day, memberId).bookingId, step: name, at: NINE })))

describe('叫号次序', () => {
  it('two with a booking, then one without, while both wait', () => {
    const day = ['w1', 'w2'].reduce((before, id) => walkIn(before, id), allHere(['b1', 'b2', 'b3'].reduce((before, id) => book(before, id), dayWith())))
    expect(callAll(day, NINE)).toEqual(['b1', 'b2', 'w1', 'b3', 'w2'])
  })
  it('a booking is not due before its slot while somebody without one waits', () => {
    const day = walkIn(allHere(book(book(dayWith(), 'b1'), 'later', { slotId: 't03' })), 'w1')
    expect(callAll(day, NINE, 5)).toEqual(['b1', 'w1', 'later'])
  })
  it('calls nobody who has not arrived', () => expect(callAll(book(dayWith(), 'b1'), NINE)).toEqual([]))
  it('calls nobody who is at another table', () => {
    const day = walkIn(walkIn(dayWith(), 'li'), 'li', { stallId: 's2', bookingId: 'b-li-2' })
    const busy = call(day, NINE)
    deciding(callNext)(busy).when({ stallId: 's2', at: NINE }).thenRejected('NOBODY_WAITING')
    expect(calledNow(call(step(busy, 'li', 'done'), NINE, 's2'), 's2')).toBe('li')
  })
  it('knows its stalls and its day', () => {
    deciding(callNext)(dayWith()).when({ stallId: 's9', at: NINE }).thenRejected('STALL_UNKNOWN')
    deciding(callNext)({ ...dayWith(), status: 'cancelled' }).when({ stallId: 's1', at: NINE }).thenRejected('DAY_CLOSED')
  })
})

describe('过号', () => {
  const five = walkIn(walkIn(['b1', 'b2', 'b3'].reduce((before, id) => book(before, id), dayWith()), 'w1'), 'w2')
  it(`goes behind the next ${PASS_BEHIND}`, () => {
    const passed = step(call(allHere(five), NINE), 'b1', 'pass')
    expect(callAll(passed, NINE + MINUTE)).toEqual(['b2', 'w1', 'b3', 'b1', 'w2'])
  })
  it('is called again at once when nobody else waits', () => expect(callAll(step(call(allHere(book(dayWith(), 'b1')), NINE), 'b1', 'pass'), NINE)).toEqual(['b1']))
  it('counts as missed the third time', () => {
    let day = allHere(book(dayWith(), 'b1'))
    for (let i = 0; i <= MAX_PASSES; i++) day = step(call(day, NINE + i * MINUTE), 'b1', 'pass')
    expect(bookingOf(day, 'b1').status).toBe('missed')
    expect(bookingOf(step(day, 'b1', 'back'), 'b1').status).toBe('checkedIn')
  })
  it('each step starts from its state', () => {
    const given = deciding(servePerson)
    const day = book(dayWith(), 'b1')
    for (const name of ['recall', 'done', 'pass', 'miss', 'back'] as const) given(day).when({ bookingId: 'b-b1', step: name, at: NINE }).thenRejected('STEP_IMPOSSIBLE')
    given(day).when({ bookingId: 'b-b1', step: 'arrive', at: NINE }).thenAccepted([{ status: 'checkedIn', checkedInAt: NINE }])
    given(day).when({ bookingId: 'nobody', step: 'arrive', at: NINE }).thenRejected('NOT_BOOKED')
    given({ ...day, status: 'cancelled' }).when({ bookingId: 'b-b1', step: 'arrive', at: NINE }).thenRejected('DAY_CLOSED')
  })
})

describe('预计时间', () => {
  const three = ['b1', 'b2', 'b3'].reduce((before, id) => book(before, id), book(dayWith(), 'later', { slotId: 't02' }))
  const estimates = (day: ConvenienceDay, at: number) => Object.fromEntries(waitingOf(day, 's1', at).map(turn => [turn.booking.memberId, (turn.at - NINE) / MINUTE]))
  it('is the plan before the start', () => expect(estimates(allHere(three), NINE - HOUR)).toEqual({ b1: 0, b2: 10, b3: 20, later: 30 }))
  it('moves with a late start', () => {
    expect(estimates(allHere(three), NINE + 20 * MINUTE)).toEqual({ b1: 20, b2: 30, b3: 40, later: 50 })
    expect(delayOf(allHere(three), 's1', NINE + 20 * MINUTE)).toBe(20)
  })
  it('follows the pace as it is', () => {
    const slow = [0, 20, 40].reduce((day, minute) => call(day, NINE + minute * MINUTE), allHere(three))
    expect(estimates(slow, NINE + 45 * MINUTE)).toEqual({ later: 60 })
  })
})
