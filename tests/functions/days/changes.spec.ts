import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inShanghai } from '../../../domain/kernel/calendar'
import type { ConvenienceDay } from '../../../domain/days/model'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000

describe('便民日：提醒、改期、取消、收场', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openEstates() })
  afterAll(() => stage.close())

  const officer = openidOf('communityOfficer')
  const days = (openid: string, op: string, input: object) => stage.call(openid, 'days', op, input)
  const dayOf = async (dayId: string): Promise<ConvenienceDay> => (await stage.documents('days', { _id: dayId }))[0]
  /** The day after the next, at nine. */
  async function publish(title: string, inDays = 2): Promise<string> {
    const startAt = inShanghai(await stage.now()).add(inDays, 'day').hour(9).minute(0).second(0).millisecond(0).valueOf()
    const stall = { kind: 'haircut', title: '理发', helper: '', slotMinutes: 30, capacity: 2, walkIns: 2 }
    return valueOf<{ dayId: string }>(await days(officer, 'publish', { estateId: estateId('here'), title, place: '花园', words: '', startAt, endAt: startAt + 2 * HOUR, stalls: [stall] })).dayId
  }
  const advanceTo = async (at: number) => stage.advance(at - (await stage.now()))
  const book = async (dayId: string, role: CastRole, slotId = 't01') =>
    valueOf<{ booking: { bookingId: string } }>(await days(openidOf(role), 'book', { dayId, stallId: 's1', slotId })).booking.bookingId
  const inboxOf = async (role: CastRole, subject: string): Promise<{ event: string; at: number }[]> => {
    const [{ mailbox }] = await stage.documents('members', { _id: memberIdOf(role) })
    return mailbox.entries.filter(({ text }: { text: string }) => text.includes(subject)).reverse()
  }
  const eventsOf = async (role: CastRole, subject: string) => (await inboxOf(role, subject)).map(({ event }) => event)

  it('reminds at seven the evening before and an hour before, each once, whatever one booked', async () => {
    const dayId = await publish('提醒日')
    await book(dayId, 'resident')
    await days(openidOf('resident'), 'book', { dayId, stallId: 's1', slotId: 't01', person: { name: '张妈妈' } })
    const { startAt } = await dayOf(dayId)
    await advanceTo(startAt - 14 * HOUR)
    await advanceTo(startAt - HOUR)
    for (let i = 0; i < 3; i++) await stage.fireTimer()
    const told = await inboxOf('resident', '提醒日')
    expect(told.map(({ event }) => event)).toEqual(['dayTomorrow', 'daySoon'])
    const clock = (at: number) => inShanghai(at).format('DD HH')
    expect(told.map(({ at }) => clock(at))).toEqual([clock(startAt - 14 * HOUR), clock(startAt - HOUR)])
  })

  it('tells who waits that it runs late, closes by itself, says sorry, and asks those served', async () => {
    const dayId = await publish('晚点日', 1)
    const [served] = [await book(dayId, 'resident'), await book(dayId, 'neighbor')]
    const { startAt, checkInScene: scene } = await dayOf(dayId)
    await stage.advance(startAt - (await stage.now()))
    for (const role of ['resident', 'neighbor'] as const) expect(codeOf(await days(openidOf(role), 'checkIn', { dayId, scene }))).toBe('OK')
    await stage.advance(HOUR / 3)
    expect(await eventsOf('resident', '晚点日')).toContain('dayLate')
    expect(valueOf<{ stalls: { delayMinutes: number }[] }>(await days(openidOf('resident'), 'get', { dayId })).stalls[0]!.delayMinutes).toBeGreaterThanOrEqual(15)
    expect(await days(openidOf('steward'), 'callNext', { dayId, stallId: 's1' })).toMatchObject({ ok: true, value: { nowServing: { bookingId: served } } })
    await stage.advance(3 * HOUR)
    expect(await dayOf(dayId)).toMatchObject({ status: 'closed', totals: { served: 1, unserved: 1 } })
    expect(await eventsOf('neighbor', '晚点日')).toContain('dayUnserved')
    expect(await eventsOf('resident', '晚点日')).toContain('dayThanks')
    expect(codeOf(await days(openidOf('neighbor'), 'rate', { dayId, stars: 5, words: '' }))).toBe('NOT_SERVED')
    expect(codeOf(await days(openidOf('resident'), 'rate', { dayId, stars: 5, words: '手艺好' }))).toBe('OK')
    expect(codeOf(await days(openidOf('resident'), 'rate', { dayId, stars: 1, words: '' }))).toBe('ALREADY_RATED')
    expect(await days(officer, 'get', { dayId })).toMatchObject({ ok: true, value: { totals: { ratings: 1, stars: 5 } } })
  })

  it('a changed day keeps every place, tells everybody, and reminds at the new time', async () => {
    const dayId = await publish('改期日', 3)
    await book(dayId, 'resident')
    const { startAt } = await dayOf(dayId)
    const later = startAt + 24 * HOUR
    expect(await days(officer, 'change', { dayId, startAt: later, place: '活动室', reason: '下雨' })).toMatchObject({ ok: true, value: { told: 1 } })
    expect(codeOf(await days(officer, 'change', { dayId, startAt: later, place: '活动室', reason: '下雨' }))).toBe('NOTHING_CHANGED')
    expect(await days(openidOf('resident'), 'get', { dayId })).toMatchObject({
      ok: true, value: { startAt: later, place: '活动室', movedFrom: { startAt, place: '花园' }, mine: [{ status: 'booked', startAt: later, number: 1 }] },
    })
    await advanceTo(later - 14 * HOUR)
    await advanceTo(later - HOUR / 2)
    expect(await eventsOf('resident', '改期日')).toEqual(['dayChanged', 'dayTomorrow', 'daySoon'])
  })

  it('a cancelled day tells everybody and offers another, taken with one tap, once', async () => {
    const [off, next] = [await publish('取消日', 4), await publish('补办日', 11)]
    const bookingId = await book(off, 'resident', 't02')
    await book(off, 'neighbor')
    expect(await days(officer, 'cancel', { dayId: off, reason: '师傅有事' })).toMatchObject({ ok: true, value: { told: 2 } })
    for (const role of ['resident', 'neighbor'] as const) expect(await eventsOf(role, '取消日')).toEqual(['dayCancelled'])
    expect(codeOf(await days(openidOf('pending'), 'takeNumber', { dayId: off, stallId: 's1', scene: 'X' }))).toBe('DAY_CLOSED')
    const seen = valueOf<{ mine: object[]; alternatives: { dayId: string }[] }>(await days(openidOf('resident'), 'get', { dayId: off }))
    expect(seen).toMatchObject({ mine: [{ status: 'dayCancelled' }] })
    expect(seen.alternatives.map(({ dayId }) => dayId)).toContain(next)
    const move = () => days(openidOf('resident'), 'moveBooking', { dayId: off, bookingId, toDayId: next })
    const replies = await Promise.all([move(), move(), move()])
    expect(replies.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    expect(codeOf(await move())).toBe('OK')
    expect((await dayOf(next)).bookings).toMatchObject([{ slotId: 't02', status: 'booked' }])
    expect((await dayOf(off)).bookings.map(({ status }) => status)).toEqual(['moved', 'dayCancelled'])
  })

  it('more places can be given, and none is taken away', async () => {
    const dayId = await publish('加号日', 5)
    await Promise.all([book(dayId, 'resident'), book(dayId, 'neighbor')])
    const edit = (capacity: number) => days(officer, 'editStall', { dayId, stallId: 's1', helper: '刘师傅', capacity, walkIns: 0 })
    expect(await edit(1)).toMatchObject({ ok: true, value: { left: 3 } })
    expect((await dayOf(dayId)).stalls.s1!.slots.t01).toMatchObject({ capacity: 2, left: 0 })
    expect(await edit(3)).toMatchObject({ ok: true, value: { left: 10 } })
  })
})
