import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WHO, codeOf, openStage, type Stage } from '../harness'

const HOUR = 3_600_000

describe('便民日：发布、预约、签到、叫号', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openStage() })
  afterAll(() => stage.close())

  it('is published, booked, checked in by code and called', async () => {
    const startAt = Date.now() + 2 * HOUR
    const published = await stage.call(WHO.officer, 'days', 'publish', {
      estateId: 'chunfengli', title: '家电维修日', place: '中心花园', words: '', startAt, endAt: startAt + 2 * HOUR,
      stalls: ['小家电', '手机', '自行车'].map(title => ({ kind: 'applianceRepair', title, helper: '', slotMinutes: 30, capacity: 1 })),
    })
    if (!published.ok) throw new Error(codeOf(published))
    const { dayId, checkInScene: scene } = published.value
    const book = (openid: string, slotId: string) => stage.call(openid, 'days', 'book', { dayId, stallId: 's1', slotId })
    expect(await book(WHO.resident, 't01')).toMatchObject({ ok: true, value: { booking: { number: 1, ahead: 0 }, left: 0 } })
    expect(codeOf(await book(WHO.neighbor, 't01'))).toBe('SLOT_FULL')
    expect(await book(WHO.neighbor, 't02')).toMatchObject({ ok: true, value: { booking: { number: 2, ahead: 1 } } })
    expect(codeOf(await stage.call(WHO.resident, 'days', 'book', { dayId, stallId: 's2', slotId: 't01' }))).toBe('TIME_CONFLICT')
    await stage.advance(1.5 * HOUR)
    expect(codeOf(await stage.call(WHO.neighbor, 'days', 'checkIn', { dayId, scene }))).toBe('OK')
    const called = await stage.call(WHO.steward, 'days', 'callNext', { dayId, stallId: 's1' })
    expect(called).toMatchObject({ ok: true, value: { nowServing: { number: 2 }, waiting: [{ number: 1 }] } })
    expect(codeOf(await stage.call(WHO.steward, 'days', 'callNext', { dayId, stallId: 's1' }))).toBe('NOBODY_WAITING')
  })
})
