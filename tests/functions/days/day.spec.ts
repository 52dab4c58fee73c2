import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberIdOf } from '../../../cloudfunctions/_shell/ids'
import type { ConvenienceDay } from '../../../domain/days/model'
import { SLOT, STALL, dayIdOf, dayOf } from '../fixture/days'
import { openEstates } from '../fixture/open-estates'
import { memberOf, openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000
const CALLERS = 200
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

  it('gives the last places of a slot to exactly as many as there are, of 200', async () => {
    const codes = (await Promise.all(crowd.map(openid => stage.call(openid, 'days', 'book', { dayId: RUSH, stallId: STALL, slotId: SLOT })))).map(codeOf)
    expect(codes.filter(code => code === 'OK')).toHaveLength(CAPACITY)
    expect(codes.filter(code => code === 'SLOT_FULL')).toHaveLength(CALLERS - CAPACITY)
    const [day] = (await stage.documents('days', { _id: RUSH })) as ConvenienceDay[]
    expect(day!.stalls[STALL]!.slots[SLOT]!.left).toBe(0)
    expect(day!.bookings).toHaveLength(CAPACITY)
  })

  it('is published, booked, checked in by code and called', async () => {
    const startAt = (await stage.now()) + 2 * HOUR
    const { dayId, checkInScene: scene } = valueOf<{ dayId: string; checkInScene: string }>(await stage.call(openidOf('communityOfficer'), 'days', 'publish', {
      estateId: estateId('here'), title: '家电维修日', place: '中心花园', words: '', startAt, endAt: startAt + 2 * HOUR,
      stalls: ['小家电', '手机', '自行车'].map(title => ({ kind: 'applianceRepair', title, helper: '', slotMinutes: 30, capacity: 1 })),
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
})
