import { bookSlot } from '../../domain/days/book-slot'
import { callNext } from '../../domain/days/call-next'
import { cancelBooking } from '../../domain/days/cancel-booking'
import { checkIn } from '../../domain/days/check-in'
import { closeStall } from '../../domain/days/close-stall'
import { visitChanges } from '../../domain/days/home-visit'
import { staffChanges, staffStall } from '../../domain/days/staffing'
import { closeDay } from '../../domain/days/close-day'
import { evolve } from '../../domain/days/evolve'
import type { Booking, ConvenienceDay } from '../../domain/days/model'
import { rateDay, withRating } from '../../domain/days/rate-day'
import { CLOSE_AFTER } from '../../domain/days/wake'
import { publishDay } from '../../domain/days/publish-day'
import { idFromKey, sceneFrom } from '../../cloudfunctions/_shell/ids'
import { expectAccepted } from '../expect'
import type { Cast } from '../people/cast'
import type { Times } from '../times'
import { dayPlansOf, type DayPlan } from './plans'

const MINUTE = 60_000
const PUBLISHER = { key: 'he', hat: 'communityOfficer' } as const

/** The convenience days of the demonstration, booked, checked in and called by the rules. */
export const daysOf = (cast: Cast, times: Times): ConvenienceDay[] => dayPlansOf(times, cast.household).map(plan => carryOut(plan, cast))

function carryOut(plan: DayPlan, cast: Cast): ConvenienceDay {
  const published = publish(plan, cast)
  const booked = arranged(plan.booked.reduce((day, booking, i) => take(day, booking, plan.publishedAt + (i + 1) * 29 * MINUTE, cast), published), plan)
  const kept = (plan.cancelled ?? []).reduce((day, key) => {
    const memberId = cast.member(key)._id
    const { bookingId } = day.bookings.find(b => b.memberId === memberId)!
    return saved(day, expectAccepted(cancelBooking(day, { memberId, bookingId }), key), day.updatedAt + 5 * MINUTE)
  }, booked)
  return plan.isOver ? served(kept) : owing(published, kept)
}

/** Helpers called for, stalls that are not held. */
function arranged(day: ConvenienceDay, { staffed = [], closed = [] }: DayPlan): ConvenienceDay {
  const at = day.updatedAt + 5 * MINUTE
  const withStaff = staffed.reduce((before, { stall, ...seats }) => expectAccepted(staffStall(before, { ...seats, stallId: day.stallOrder[stall]!, at }), day.title), day)
  const held = closed.reduce((before, { stall, reason }) => expectAccepted(closeStall(before, { stallId: day.stallOrder[stall]!, reason }), day.title), withStaff)
  return held === day ? day : { ...held, version: day.version + 1, updatedAt: at }
}

/** What follows from it, the requests of home visits and the posts of stalls, is made by the timer as ever. */
function owing(published: ConvenienceDay, day: ConvenienceDay): ConvenienceDay {
  const owed = [
    ...visitChanges(published, day).map(change => ({ type: 'homeVisit', data: { ...change } })), ...staffChanges(published, day).map(change => ({ type: 'staffing', data: { ...change } })),
  ]
  const effects = owed.map((effect, i) => ({ ...effect, id: `${day._id}-demo-${i}` }))
  return effects.length ? { ...day, effects, effectsDueAt: day.updatedAt } : day
}

const saved = (day: ConvenienceDay, changed: Booking[], at: number): ConvenienceDay => ({ ...evolve(day, changed), version: day.version + 1, updatedAt: at })

function publish({ id: dayId, publishedAt, booked: _, cancelled: __, isOver: ___, ...plan }: DayPlan, cast: Cast): ConvenienceDay {
  const { site } = cast.person(PUBLISHER.key)
  const by = cast.as(PUBLISHER.key, PUBLISHER.hat)
  return expectAccepted(publishDay({
    ...plan, dayId, at: publishedAt, by, communityId: site.communityId, estateId: site.estateId,
    contact: { name: by.name, phone: cast.member(PUBLISHER.key).phone }, checkInScene: sceneFrom(dayId),
  }), plan.title)
}

function take(day: ConvenienceDay, { stall, slot, key }: DayPlan['booked'][number], at: number, cast: Cast): ConvenienceDay {
  const { _id: memberId, publicName: name, home } = cast.member(key)
  const stallId = day.stallOrder[stall]!
  const slotId = Object.keys(day.stalls[stallId]!.slots)[slot]!
  const booking = expectAccepted(bookSlot(day, {
    bookingId: idFromKey('b', memberId, `${day._id}:demo-${day.version}`), memberId, name, person: null, isSteward: false, stallId, slotId, at,
    isVerifiedResident: home?.status === 'verified' && home.estateId === day.estateId,
  }), `${name} at ${day.title}`)
  return saved(day, [booking], at)
}

/** The whole day as it went: everybody came on time, was called in turn, and the last of each stall was finished at the end. */
function served(day: ConvenienceDay): ConvenienceDay {
  const arrived = [...new Set(day.memberIds)].reduce((before, memberId, i) => {
    const at = before.startAt + (i - 20) * MINUTE
    return saved(before, expectAccepted(checkIn(before, { memberId, scene: before.checkInScene, at }), before.title), at)
  }, day)
  const called = arrived.stallOrder.reduce(callAll, arrived)
  const at = called.endAt + CLOSE_AFTER
  const closed = { ...closeDay(called, at), version: called.version + 1, updatedAt: at }
  return closed.bookings.filter(b => b.status === 'done').reduce((before, { memberId }, i) => rated(before, memberId, i), closed)
}

const WORDS = ['手艺好，还不用排队', '', '刘医生很耐心']

function rated(day: ConvenienceDay, memberId: string, i: number): ConvenienceDay {
  const at = day.updatedAt + 9 * MINUTE
  const decision = rateDay(day, { memberId, stars: i % 4 === 3 ? 4 : 5, words: WORDS[i % WORDS.length]!, at })
  return decision.accepted ? { ...withRating(day, decision.event), version: day.version + 1, updatedAt: at } : day
}

function callAll(day: ConvenienceDay, stallId: string): ConvenienceDay {
  const at = Math.max(day.updatedAt, day.startAt) + 6 * MINUTE
  const decision = callNext(day, { stallId, at })
  return decision.accepted ? callAll(saved(day, decision.event, at), stallId) : day
}
