import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookSlot, isInForce } from '../../../domain/days/book-slot'
import { callNext } from '../../../domain/days/call-next'
import { cancelBooking } from '../../../domain/days/cancel-booking'
import { cancelDay, changeDay, editStall } from '../../../domain/days/change-day'
import { closeStall } from '../../../domain/days/close-stall'
import { evolve } from '../../../domain/days/evolve'
import type { Booking, ConvenienceDay } from '../../../domain/days/model'
import { moveBooking, moveWithin } from '../../../domain/days/move-booking'
import { passTime, type Told } from '../../../domain/days/pass-time'
import { personKey } from '../../../domain/days/person-key'
import { SERVE_STEPS, servePerson } from '../../../domain/days/serve-person'
import { takeNumber } from '../../../domain/days/take-number'
import type { Decision } from '../../../domain/kernel/decision'
import { HOUR, MINUTE, NINE, booking, dayWith, number } from './stories'

const who = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const stallId = fc.constantFrom('s1', 's2')
const slotId = fc.constantFrom('t01', 't02', 't03', 't04')
const action = fc.oneof(
  fc.record({ type: fc.constant('book' as const), who, stallId, slotId }),
  fc.record({ type: fc.constant('number' as const), who, stallId }),
  fc.record({ type: fc.constant('cancel' as const), who }),
  fc.record({ type: fc.constant('call' as const), stallId }),
  fc.record({ type: fc.constant('step' as const), who, step: fc.constantFrom(...SERVE_STEPS) }),
  fc.record({ type: fc.constant('edit' as const), stallId, capacity: fc.integer({ min: 1, max: 4 }), walkIns: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ type: fc.constant('shift' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ type: fc.constant('move' as const), who }),
  fc.record({ type: fc.constant('close' as const), stallId }),
  fc.record({ type: fc.constant('over' as const), who }),
  fc.record({ type: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
)
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never

interface World { day: ConvenienceDay; other: ConvenienceDay; at: number; told: Told[]; count: number }
const kept = <T>(decision: Decision<T, string>, otherwise: World, then: (event: T) => World): World => (decision.accepted ? then(decision.event) : otherwise)

function act(world: World, a: Action): World {
  const { day, other, at, count } = world
  const next = { ...world, count: count + 1 }
  const changed = (bookings: Booking[]) => ({ ...next, day: evolve(day, bookings) })
  const mine = (id: string, of = day) => of.bookings.find(b => b.memberId === id && isInForce(b))
  switch (a.type) {
    case 'book': return kept(bookSlot(day, booking(a.who, { ...a, at, bookingId: `n${count}` })), world, event => changed([event]))
    case 'number': return kept(takeNumber(day, number(a.who, { ...a, at, bookingId: `n${count}` })), world, event => changed([event]))
    case 'cancel': return kept(cancelBooking(day, { memberId: a.who, bookingId: mine(a.who)?.bookingId ?? '' }), world, changed)
    case 'call': return kept(callNext(day, { ...a, at }), world, changed)
    case 'step': return kept(servePerson(day, { bookingId: day.bookings.find(b => b.memberId === a.who)?.bookingId ?? '', step: a.step, at }), world, changed)
    case 'edit': return kept(editStall(day, { ...a, helper: '' }), world, edited => ({ ...next, day: edited }))
    case 'shift': return kept(changeDay(day, { startAt: day.startAt + a.hours * HOUR, place: '', reason: '', at }), world, moved => ({ ...next, day: moved }))
    case 'move': {
      const from = mine(a.who)
      return from ? kept(moveBooking(other, { from: day, booking: from, bookingId: `n${count}`, at }), world, event =>
        ({ ...changed([{ ...from, status: 'moved' }]), other: evolve(other, [event]) })) : world
    }
    case 'close': return kept(closeStall(day, { ...a, reason: '病了' }), world, closed => ({ ...next, day: closed }))
    case 'over': {
      const lost = day.bookings.find(b => b.memberId === a.who && b.status === 'stallClosed')
      return lost ? kept(moveWithin(day, { booking: lost, bookingId: `n${count}`, at }), world, moved => ({ ...next, day: moved.day })) : world
    }
    case 'wait': return wait({ ...next, at: at + a.minutes * MINUTE })
  }
}

function wait(world: World): World {
  const passed = passTime(world.day, world.at)
  return passed ? { ...world, day: passed.day, told: [...world.told, ...passed.told] } : world
}

function holds({ day, other }: World) {
  for (const each of [day, other]) for (const stall of Object.values(each.stalls)) {
    if (stall.closed !== null) {
      expect(each.bookings.some(b => b.stallId === stall.stallId && isInForce(b))).toBe(false)
      expect(Object.values(stall.slots).some(({ left }) => left > 0)).toBe(false)
      continue
    }
    const here = each.bookings.filter(b => b.stallId === stall.stallId && b.status !== 'cancelled' && b.status !== 'moved')
    for (const slot of Object.values(stall.slots)) {
      expect(slot.left).toBeGreaterThanOrEqual(0)
      expect(here.filter(b => b.slotId === slot.slotId).length + slot.left).toBe(slot.capacity)
    }
    expect(here.filter(b => b.slotId === null).length + stall.walkIns.left).toBe(stall.walkIns.capacity)
    expect(each.bookings.filter(b => b.stallId === stall.stallId && b.status === 'called').length).toBeLessThanOrEqual(1)
  }
  const called = day.bookings.filter(b => b.status === 'called').map(personKey)
  expect(new Set(called).size).toBe(called.length)
  const times = day.bookings.filter(b => isInForce(b) && b.slotId).map(b => `${personKey(b)} ${day.stalls[b.stallId]!.slots[b.slotId!]!.startAt}`)
  expect(new Set(times).size).toBe(times.length)
}

const FINAL: readonly Booking['status'][] = ['done', 'missed', 'cancelled', 'moved', 'unserved', 'dayCancelled', 'stallClosed']
const begin = (): World => ({ day: dayWith(), other: dayWith({ dayId: 'other', startAt: NINE + 48 * HOUR, endAt: NINE + 50 * HOUR }), at: NINE - HOUR, told: [], count: 0 })

describe('不论怎么约、取、叫、过、改', () => {
  it('no capacity is exceeded and nobody is in two places', () => {
    fc.assert(fc.property(fc.array(action, { maxLength: 60 }), actions => {
      actions.reduce((world, a) => {
        const next = act(world, a)
        holds(next)
        return next
      }, begin())
    }), { numRuns: 300 })
  })

  it('everybody booked is called, marked missed, moved or cancelled, and whoever came in vain is told', () => {
    fc.assert(fc.property(fc.array(action, { maxLength: 60 }), fc.boolean(), (actions, isCancelled) => {
      const world = actions.reduce(act, begin())
      const off = isCancelled ? cancelDay(world.day, { reason: '下雨' }) : null
      const end = wait({ ...world, day: off?.accepted ? off.event : world.day, at: world.day.endAt + 3 * HOUR })
      expect(end.day.bookings.filter(b => !FINAL.includes(b.status))).toEqual([])
      const told = new Set(end.told.filter(({ kind }) => kind === 'unserved').map(({ booking: b }) => b.bookingId))
      expect(end.day.bookings.filter(b => b.status === 'unserved' && !told.has(b.bookingId))).toEqual([])
    }), { numRuns: 300 })
  })
})
