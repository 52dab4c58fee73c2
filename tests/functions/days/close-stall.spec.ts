import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberIdOf as idOf } from '../../../cloudfunctions/_shell/ids'
import type { ConvenienceDay } from '../../../domain/days/model'
import { openEstates } from '../fixture/open-estates'
import { memberOf, openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000
const PATIENTS = 30
const patients = Array.from({ length: PATIENTS }, (_, i) => `o-patient-${i}`)

describe('停一个摊位', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ members: patients.map(openid => ({ ...memberOf('resident', 'here', now), _id: idOf(openid), openid })) }) })
  })
  afterAll(() => stage.close())

  const days = (openid: string, op: string, input: object, key?: string) => stage.call(openid, 'days', op, input, key)
  const dayOf = async (dayId: string): Promise<ConvenienceDay> => (await stage.documents('days', { _id: dayId }))[0]
  const officer = openidOf('communityOfficer')
  async function publish(title: string, capacity: number): Promise<string> {
    const startAt = (await stage.now()) + 2 * HOUR
    const stall = (name: string) => ({ kind: 'freeClinic', title: name, helper: '', slotMinutes: 30, capacity, walkIns: 2 })
    return valueOf<{ dayId: string }>(await days(officer, 'publish', { estateId: estateId('here'), title, place: '花园', words: '', startAt, endAt: startAt + 2 * HOUR, stalls: [stall('内科'), stall('中医')] })).dayId
  }
  const mineOf = async (openid: string, dayId: string) => valueOf<{ mine: { bookingId: string; status: string; moveTo: object | null }[] }>(await days(openid, 'get', { dayId })).mine

  it('tells everybody who booked there, and moves each with one tap, all at once, nobody lost and no place given twice', async () => {
    const dayId = await publish('停摊日', 8)
    for (const [i, openid] of patients.entries()) expect(codeOf(await days(openid, 'book', { dayId, stallId: 's1', slotId: `t0${(i % 4) + 1}` }))).toBe('OK')
    expect(await days(officer, 'closeStall', { dayId, stallId: 's1', reason: '刘医生病了' })).toMatchObject({ ok: true, value: { told: PATIENTS } })
    expect(codeOf(await days(officer, 'closeStall', { dayId, stallId: 's1', reason: '又停' }))).toBe('STALL_CLOSED')
    for (const openid of patients) {
      const [{ mailbox }] = await stage.documents('members', { _id: idOf(openid) })
      expect(mailbox.entries.filter(({ event }: { event: string }) => event === 'dayStallClosed')).toHaveLength(1)
    }
    const move = async (openid: string) => {
      const { bookingId } = (await mineOf(openid, dayId))[0]!
      const key = newKey()
      const tap = async (): Promise<string> => {
        const code = codeOf(await days(openid, 'moveBooking', { dayId, bookingId, toDayId: dayId }, key))
        return code === 'CONFLICT' ? tap() : code
      }
      return tap()
    }
    expect(await Promise.all(patients.map(move))).toEqual(patients.map(() => 'OK'))
    const { bookings, stalls } = await dayOf(dayId)
    const moved = bookings.filter(({ status }) => status === 'booked')
    expect(new Set(moved.map(({ memberId }) => memberId)).size).toBe(PATIENTS)
    expect(bookings.filter(({ status }) => status === 'stallClosed')).toEqual([])
    for (const { slotId, capacity, left } of Object.values(stalls.s2!.slots)) expect(moved.filter(b => b.slotId === slotId).length + left).toBe(capacity)
  })

  it('is moved once, whatever is tapped again, and shows what was moved', async () => {
    const dayId = await publish('再点日', 3)
    expect(codeOf(await days(patients[0]!, 'book', { dayId, stallId: 's1', slotId: 't02' }))).toBe('OK')
    await days(officer, 'closeStall', { dayId, stallId: 's1', reason: '病了' })
    const [lost] = await mineOf(patients[0]!, dayId)
    expect(lost).toMatchObject({ status: 'stallClosed', moveTo: { stallTitle: '中医' } })
    const tap = () => days(patients[0]!, 'moveBooking', { dayId, bookingId: lost!.bookingId, toDayId: dayId })
    const replies = await Promise.all([tap(), tap(), tap()])
    expect(replies.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    expect(codeOf(await tap())).toBe('OK')
    expect((await mineOf(patients[0]!, dayId)).map(({ status }) => status)).toEqual(['moved', 'booked'])
  })

  it('a closed stall takes nobody, and other days with such a stall are offered', async () => {
    const [dayId, other] = [await publish('全停日', 3), await publish('另一天', 3)]
    expect(codeOf(await days(patients[1]!, 'book', { dayId, stallId: 's1', slotId: 't01' }))).toBe('OK')
    for (const stallId of ['s1', 's2']) await days(officer, 'closeStall', { dayId, stallId, reason: '都病了' })
    expect(codeOf(await days(patients[2]!, 'book', { dayId, stallId: 's1', slotId: 't01' }))).toBe('STALL_CLOSED')
    const seen = valueOf<{ mine: { bookingId: string; moveTo: null }[]; alternatives: { dayId: string }[] }>(await days(patients[1]!, 'get', { dayId }))
    expect(seen.mine[0]!.moveTo).toBeNull()
    expect(seen.alternatives.map(one => one.dayId)).toContain(other)
    expect(codeOf(await days(patients[1]!, 'moveBooking', { dayId, bookingId: seen.mine[0]!.bookingId, toDayId: other }))).toBe('OK')
    expect((await mineOf(patients[1]!, dayId)).map(({ status }) => status)).toEqual(['moved'])
  })
})
