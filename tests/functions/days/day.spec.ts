import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberIdOf } from '../../../cloudfunctions/_shell/ids'
import type { ConvenienceDay } from '../../../domain/days/model'
import { SLOT, STALL, dayIdOf, dayOf, dayScene } from '../fixture/days'
import { openEstates } from '../fixture/open-estates'
import { memberOf, openidOf, type CastRole } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000
const CALLERS = 500
const CAPACITY = 10
const crowd = Array.from({ length: CALLERS }, (_, i) => `o-crowd-${i}`)
const RUSH = dayIdOf('rush', 'here')

const crowdOf = (now: number) => crowd.map(openid => ({ ...memberOf('resident', 'here', now), _id: memberIdOf(openid), openid }))

describe('便民日：发布、预约、签到、叫号', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ members: crowdOf(now), days: [dayOf('rush', 'here', now, [])] }) })
  })
  afterAll(() => stage.close())

  it('gives the last places of a slot to exactly as many as there are, of 500', async () => {
    const codes = (await Promise.all(crowd.map(openid => stage.call(openid, 'days', 'book', { dayId: RUSH, stallId: STALL, slotId: SLOT })))).map(codeOf)
    expect(codes.filter(code => code === 'OK')).toHaveLength(CAPACITY)
    expect(codes.filter(code => code === 'SLOT_FULL')).toHaveLength(CALLERS - CAPACITY)
    const [day] = (await stage.documents('days', { _id: RUSH })) as ConvenienceDay[]
    expect(day!.stalls[STALL]!.slots[SLOT]!.left).toBe(0)
    expect(day!.bookings).toHaveLength(CAPACITY)
  })

  it('gives the last number on the spot to one of those who stand there', async () => {
    const take = (openid: string) => stage.call(openid, 'days', 'takeNumber', { dayId: RUSH, stallId: STALL, scene: dayScene('here') })
    const replies = await Promise.all(crowd.slice(CAPACITY * 2, CAPACITY * 4).map(take))
    expect(replies.map(codeOf).filter(code => code === 'OK')).toHaveLength(CAPACITY)
    expect(replies.map(codeOf).filter(code => code !== 'OK')).toEqual(Array.from({ length: CAPACITY }, () => 'NO_NUMBERS'))
  })

  it('is published, booked, checked in by code and called', async () => {
    const startAt = (await stage.now()) + 2 * HOUR
    const { dayId, checkInScene: scene } = valueOf<{ dayId: string; checkInScene: string }>(await stage.call(openidOf('communityOfficer'), 'days', 'publish', {
      estateId: estateId('here'), title: '家电维修日', place: '中心花园', words: '', startAt, endAt: startAt + 2 * HOUR,
      stalls: ['小家电', '手机', '自行车'].map(title => ({ kind: 'applianceRepair', title, helper: '', slotMinutes: 30, capacity: 1, walkIns: 1 })),
    }))
    const [resident, neighbor, steward] = [openidOf('resident'), openidOf('neighbor'), openidOf('steward')]
    const book = (openid: string, slotId: string) => stage.call(openid, 'days', 'book', { dayId, stallId: 's1', slotId })
    expect(await book(resident, 't01')).toMatchObject({ ok: true, value: { booking: { number: 1, ahead: 0 }, left: 0 } })
    expect(codeOf(await book(neighbor, 't01'))).toBe('SLOT_FULL')
    expect(await book(neighbor, 't02')).toMatchObject({ ok: true, value: { booking: { number: 2, ahead: 1 } } })
    expect(codeOf(await stage.call(resident, 'days', 'book', { dayId, stallId: 's2', slotId: 't01' }))).toBe('TIME_CONFLICT')
    await stage.advance(1.5 * HOUR)
    expect(codeOf(await stage.call(neighbor, 'days', 'checkIn', { dayId, scene }))).toBe('OK')
    const called = await stage.call(steward, 'days', 'callNext', { dayId, stallId: 's1' })
    expect(called).toMatchObject({ ok: true, value: { nowServing: { number: 2 }, waiting: [{ number: 1 }] } })
    expect(codeOf(await stage.call(steward, 'days', 'callNext', { dayId, stallId: 's1' }))).toBe('NOBODY_WAITING')
  })

  describe('for others', () => {
    const grandma = { name: '王桂花', phone: '13912345678' }
    let dayId: string
    const book = (role: CastRole, more: object) => stage.call(openidOf(role), 'days', 'book', { dayId, stallId: 's1', slotId: 't01', ...more })
    beforeAll(async () => {
      const startAt = (await stage.now()) + 2 * HOUR
      const stall = (title: string) => ({ kind: 'haircut', title, helper: '', slotMinutes: 30, capacity: 5, walkIns: 1 })
      dayId = valueOf<{ dayId: string }>(await stage.call(openidOf('communityOfficer'), 'days', 'publish', {
        estateId: estateId('here'), title: '老人日', place: '活动室', words: '', startAt, endAt: startAt + 2 * HOUR, stalls: [stall('理发'), stall('义诊')],
      })).dayId
    })

    it('one person is never in two places at once, however fast the fingers', async () => {
      const codes = (await Promise.all(['s1', 's2', 's1', 's2'].map(stallId => book('neighbor', { stallId })))).map(codeOf)
      expect(codes.filter(code => code === 'OK')).toHaveLength(1)
      const [day] = (await stage.documents('days', { _id: dayId })) as ConvenienceDay[]
      expect(day!.bookings).toHaveLength(1)
    })

    it('a family member has a place of their own', async () => {
      expect(codeOf(await book('resident', {}))).toBe('OK')
      expect(await book('resident', { person: { name: '张妈妈' } })).toMatchObject({ ok: true, value: { booking: { person: '张妈妈' } } })
    })

    it('an elder’s name and phone are seen by who books and, with a trace, by who calls', async () => {
      const { booking } = valueOf<{ booking: { bookingId: string } }>(await book('steward', { person: grandma }))
      const queue = await stage.call(openidOf('siteManager'), 'days', 'queue', { dayId, stallId: 's1' })
      const seen = JSON.stringify([queue, await stage.call(openidOf('resident'), 'days', 'get', { dayId }), await stage.call(openidOf('resident'), 'days', 'display', { dayId })])
      expect(seen).toContain('王**')
      expect(seen).not.toMatch(/王桂花|13912345678/)
      expect(codeOf(await stage.call(openidOf('resident'), 'days', 'revealPerson', { dayId, bookingId: booking.bookingId }))).toBe('FORBIDDEN')
      expect(await stage.call(openidOf('siteManager'), 'days', 'revealPerson', { dayId, bookingId: booking.bookingId })).toMatchObject({ ok: true, value: grandma })
      expect(await stage.documents('audits', { subjectId: booking.bookingId })).toMatchObject([{ action: 'dayPersonRevealed', by: { hat: 'siteManager' } }])
      expect(codeOf(await book('steward', { person: grandma }))).toBe('ALREADY_BOOKED')
      expect(codeOf(await book('steward', {}))).toBe('NAME_NEEDED')
    })

    it('goes from stall to stall by the steps at the table', async () => {
      const steward = openidOf('steward')
      const step = async (bookingId: string, name: string) => codeOf(await stage.call(steward, 'days', 'serve', { dayId, bookingId, step: name }))
      await stage.advance(2 * HOUR)
      const { waiting } = valueOf<{ waiting: { bookingId: string; number: number }[] }>(await stage.call(steward, 'days', 'queue', { dayId, stallId: 's1' }))
      for (const { bookingId } of waiting) expect(await step(bookingId, 'arrive')).toBe('OK')
      const first = waiting[0]!.bookingId
      expect(await stage.call(steward, 'days', 'callNext', { dayId, stallId: 's1' })).toMatchObject({ ok: true, value: { nowServing: { bookingId: first } } })
      expect(await stage.call(openidOf('resident'), 'days', 'display', { dayId })).toMatchObject({ ok: true, value: { stalls: [{ nowServing: waiting[0]!.number }, {}] } })
      expect(await step(first, 'recall')).toBe('OK')
      expect(await step(first, 'pass')).toBe('OK')
      const after = valueOf<{ waiting: { bookingId: string }[] }>(await stage.call(steward, 'days', 'queue', { dayId, stallId: 's1' }))
      expect(after.waiting.at(-1)!.bookingId).toBe(first)
    })
  })
})
