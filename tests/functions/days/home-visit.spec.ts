import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConvenienceDay } from '../../../domain/days/model'
import type { ResidentRequest } from '../../../domain/requests/model'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const OFFICER = openidOf('communityOfficer')
const RESIDENT = openidOf('resident')

interface Booked { booking: { bookingId: string; requestId: string | null } }

describe('上门的号就是一件诉求', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openEstates() })
  afterAll(() => stage.close())

  const call = (openid: string, op: string, input: object, key?: string) => stage.call(openid, 'days', op, input, key)
  const requestOf = async (id: string): Promise<ResidentRequest | undefined> => (await stage.documents('requests', { _id: id }))[0]
  const dayOf = async (id: string): Promise<ConvenienceDay> => (await stage.documents('days', { _id: id }))[0]
  async function publish(title: string, inDays: number): Promise<string> {
    const startAt = (await stage.now()) + inDays * DAY
    const stall = { kind: 'applianceRepair', title: '大件上门', helper: '', slotMinutes: 60, capacity: 2, walkIns: 5, isHomeVisit: true }
    return valueOf<{ dayId: string }>(await call(OFFICER, 'publish', { estateId: estateId('here'), title, place: '花园', words: '', startAt, endAt: startAt + 120 * MINUTE, stalls: [stall] })).dayId
  }
  const book = async (dayId: string, slotId = 't01', key = newKey(), more: object = {}): Promise<string> =>
    valueOf<Booked>(await call(RESIDENT, 'book', { dayId, stallId: 's1', slotId, ...more }, key)).booking.requestId!

  it('is filed once with its time, at home, and its clocks begin with the visit', async () => {
    const dayId = await publish('上门日', 3)
    const key = newKey()
    const id = await book(dayId, 't01', key)
    expect(await book(dayId, 't01', key)).toBe(id)
    const { startAt } = await dayOf(dayId)
    const [{ home }] = await stage.documents('members', { _id: memberIdOf('resident') })
    expect(await requestOf(id)).toMatchObject({
      status: 'submitted', visit: { from: startAt, until: startAt + 60 * MINUTE }, buildingId: home.buildingId, room: home.room, requesterId: memberIdOf('resident'), isPublic: false,
    })
    expect((await requestOf(id))!.respondBy).toBeGreaterThan(startAt)
    expect(await stage.documents('requests', { requesterId: memberIdOf('resident'), words: (await requestOf(id))!.words })).toHaveLength(1)
    await stage.fireTimer()
    const [{ mailbox }] = await stage.documents('members', { _id: memberIdOf('steward') })
    expect(mailbox.entries[0]).toMatchObject({ event: 'requestSubmitted' })
    expect(valueOf<{ status: string }>(await stage.call(RESIDENT, 'requests', 'get', { requestId: id })).status).toBe('submitted')
  })

  it('is withdrawn with the place, and nobody is called up or given a number on the spot', async () => {
    const dayId = await publish('撤回日', 3)
    const id = await book(dayId)
    const { bookingId } = (await dayOf(dayId)).bookings[0]!
    expect(codeOf(await call(RESIDENT, 'cancelBooking', { dayId, bookingId }))).toBe('OK')
    expect(await requestOf(id)).toMatchObject({ status: 'withdrawn', isOpen: false })
    expect(codeOf(await call(openidOf('steward'), 'takeNumber', { dayId, stallId: 's1', person: { name: '赵奶奶' } }))).toMatch(/TOO_EARLY|NO_NUMBERS/)
    expect(valueOf<{ stalls: object[] }>(await call(RESIDENT, 'display', { dayId })).stalls).toEqual([])
  })

  it('follows the day: another time is another request, a day called off leaves none', async () => {
    const dayId = await publish('改期上门', 3)
    const id = await book(dayId)
    const { startAt } = await dayOf(dayId)
    expect(codeOf(await call(OFFICER, 'change', { dayId, startAt: startAt + DAY, place: '花园', reason: '师傅有事' }))).toBe('OK')
    expect(await requestOf(id)).toMatchObject({ status: 'withdrawn' })
    const { requestId } = valueOf<{ mine: { requestId: string }[] }>(await call(RESIDENT, 'get', { dayId })).mine[0]!
    expect(await requestOf(requestId)).toMatchObject({ status: 'submitted', visit: { from: startAt + DAY } })
    expect(codeOf(await call(OFFICER, 'cancel', { dayId, reason: '不办了' }))).toBe('OK')
    expect(await requestOf(requestId)).toMatchObject({ status: 'withdrawn' })
  })

  it('is not lost when the function dies before it is filed: the place is kept, the timer files it, and the same tap finds it', async () => {
    const dayId = await publish('故障日', 3)
    const key = newKey()
    await stage.fault({ kind: 'crash', function: 'days', action: 'database.insertDocument', times: 1 })
    await expect(book(dayId, 't01', key)).rejects.toThrow()
    const [kept] = (await dayOf(dayId)).bookings
    expect((await stage.documents('requests', { requesterId: memberIdOf('resident') })).filter(({ _id }) => _id.endsWith(kept!.bookingId))).toEqual([])
    await stage.advance(2 * MINUTE)
    const id = await book(dayId, 't01', key)
    expect(await requestOf(id)).toMatchObject({ status: 'submitted' })
    expect((await dayOf(dayId))).toMatchObject({ effects: [], bookings: [{ bookingId: kept!.bookingId }] })
  })

  it('cancelled before it could be filed, it ends withdrawn', async () => {
    const dayId = await publish('故障撤回', 3)
    await stage.fault({ kind: 'crash', function: 'days', action: 'database.insertDocument', times: 1 })
    await expect(book(dayId)).rejects.toThrow()
    const { bookingId } = (await dayOf(dayId)).bookings[0]!
    expect(codeOf(await call(RESIDENT, 'cancelBooking', { dayId, bookingId }))).toBe('OK')
    await stage.advance(2 * MINUTE)
    const visits = (await stage.documents('requests', { requesterId: memberIdOf('resident') })).filter(({ _id }) => _id.endsWith(bookingId))
    expect(visits).toMatchObject([{ status: 'withdrawn' }])
  })

  it('goes on when the day is over, and work under way is not called back', async () => {
    const dayId = await publish('收场上门', 1)
    const id = await book(dayId)
    await stage.call(openidOf('steward'), 'requests', 'accept', { requestId: id })
    await stage.call(openidOf('steward'), 'requests', 'start', { requestId: id })
    expect(await requestOf(id)).toMatchObject({ status: 'inProgress' })
    await stage.advance(DAY + 4 * 60 * MINUTE)
    expect(await dayOf(dayId)).toMatchObject({ status: 'closed', bookings: [{ status: 'asRequest' }], totals: { visits: 1, missed: 0 } })
    expect((await requestOf(id))!.status).toBe('inProgress')
  })

  it('is for those who live here; the steward files for an elder at the desk', async () => {
    const dayId = await publish('代约上门', 3)
    const reply = await call(openidOf('steward'), 'book', { dayId, stallId: 's1', slotId: 't01', person: { name: '赵奶奶' } })
    expect(codeOf(reply)).toBe('HOME_NEEDED')
    const id = await book(dayId, 't02', newKey(), { person: { name: '张妈妈' } })
    expect((await requestOf(id))!.words).toContain('张妈妈')
  })
})
