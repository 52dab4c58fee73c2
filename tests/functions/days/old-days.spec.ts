import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inShanghai } from '../../../domain/kernel/calendar'
import { isSweepHour } from '../../../domain/kernel/retention'
import type { ConvenienceDay } from '../../../domain/days/model'
import { SLOT, STALL, bookingIdOf, dayIdOf, dayOf, dayScene } from '../fixture/days'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const OLD = dayIdOf('old', 'here')

/** A day as the first version of the product saved it: no lines, no numbers on the spot, no series. */
function firstSaved(now: number, what = 'old', at = now): object {
  const { _id, version, communityId, estateId, receipts, effects, effectsDueAt, createdAt, updatedAt, title, place, words, startAt, endAt, status, stallOrder, bookedKeys, memberIds, publishedBy, contact, checkInScene, ...day }: ConvenienceDay
    = dayOf(what, 'here', at, [['resident', 'booked']])
  const stalls = Object.fromEntries(Object.entries(day.stalls).map(([id, { stallId, kind, title: name, helper, slotMinutes, slots }]) => [id, { stallId, kind, title: name, helper, slotMinutes, slots }]))
  const bookings = day.bookings.map(({ bookingId, stallId, slotId, memberId, name, bookedAt, status: state, checkedInAt, calledAt }) => ({ bookingId, stallId, slotId, memberId, name, bookedAt, status: state, checkedInAt, calledAt }))
  return { _id, version, communityId, estateId, receipts, effects, effectsDueAt, createdAt, updatedAt, title, place, words, startAt, endAt, status, stallOrder, stalls, bookings, bookedKeys, memberIds, publishedBy, contact, checkInScene }
}

describe('早先版本存下的便民日', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openEstates({ documents: now => ({ days: [firstSaved(now), firstSaved(now, 'ahead', now + 3 * DAY), firstSaved(now, 'over', now - 40 * DAY)] }) }) })
  afterAll(() => stage.close())
  const days = (role: 'resident' | 'steward' | 'neighbor', op: string, input: object) => stage.call(openidOf(role), 'days', op, input)

  it('is read by every screen', async () => {
    const year = inShanghai(await stage.now()).year()
    for (const [op, input] of Object.entries({ get: { dayId: OLD }, list: { scope: 'open' }, year: { year }, display: { dayId: OLD } })) expect(codeOf(await days('resident', op, input)), op).toBe('OK')
    expect(valueOf<{ mine: object[] }>(await days('resident', 'get', { dayId: OLD })).mine).toMatchObject([{ bookingId: bookingIdOf('resident', 'here'), number: 1 }])
    expect(codeOf(await days('steward', 'queue', { dayId: OLD, stallId: STALL }))).toBe('OK')
  })

  it('goes on as days go: booked, checked in, called, served', async () => {
    expect(codeOf(await days('neighbor', 'book', { dayId: OLD, stallId: STALL, slotId: SLOT }))).toBe('OK')
    expect(codeOf(await days('resident', 'checkIn', { dayId: OLD, scene: dayScene('here') }))).toBe('OK')
    expect(await days('steward', 'callNext', { dayId: OLD, stallId: STALL })).toMatchObject({ ok: true, value: { nowServing: { number: 1 } } })
    expect(codeOf(await days('steward', 'serve', { dayId: OLD, bookingId: bookingIdOf('resident', 'here'), step: 'done' }))).toBe('OK')
    expect(codeOf(await days('neighbor', 'cancelBooking', { dayId: OLD, bookingId: valueOf<{ mine: { bookingId: string }[] }>(await days('neighbor', 'get', { dayId: OLD })).mine[0]!.bookingId }))).toBe('OK')
  })

  it('wakes from the next night on: people are reminded, it closes when it is over; what was over long ago closes without a word', async () => {
    const one = async (what: string): Promise<ConvenienceDay> => (await stage.documents('days', { _id: dayIdOf(what, 'here') }))[0]
    const titles = async (): Promise<string[]> => (await stage.documents('members', { openid: openidOf('resident') }))[0].mailbox.entries.map(({ title }: { title: string }) => title)
    const now = await stage.now()
    const hours = Array.from({ length: 25 }, (_, i) => i).find(hour => isSweepHour(now + hour * HOUR))!
    await stage.advance(hours * HOUR)
    await stage.fireTimer()
    expect((await one('ahead')).wakeAt).toBeGreaterThan(await stage.now())
    expect(await one('over')).toMatchObject({ status: 'closed' })
    expect((await titles()).filter(title => title === '今天没轮到您，对不起')).toEqual([])
    await stage.advance((await one('ahead')).startAt - 30 * 60_000 - (await stage.now()))
    expect((await titles())[0]).toBe('您约的一小时后开始')
    await stage.advance(4 * HOUR)
    expect(await one('ahead')).toMatchObject({ status: 'closed' })
  })
})
