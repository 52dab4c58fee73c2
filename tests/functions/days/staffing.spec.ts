import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServicePost } from '../../../domain/posts/model'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const OFFICER = openidOf('communityOfficer')

describe('摊位招人', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openEstates() })
  afterAll(() => stage.close())

  const days = (openid: string, op: string, input: object) => stage.call(openid, 'days', op, input)
  const postOf = async (id: string): Promise<ServicePost> => (await stage.documents('posts', { _id: id }))[0]
  const lastTold = async (openid: string): Promise<string> => (await stage.documents('members', { openid }))[0].mailbox.entries[0]?.event
  async function publish(title: string): Promise<{ dayId: string; startAt: number }> {
    const startAt = (await stage.now()) + 3 * DAY
    const stall = (name: string) => ({ kind: 'freeClinic', title: name, helper: '', slotMinutes: 30, capacity: 2, walkIns: 0 })
    const { dayId } = valueOf<{ dayId: string }>(await days(OFFICER, 'publish', { estateId: estateId('here'), title, place: '花园', words: '', startAt, endAt: startAt + 2 * HOUR, stalls: [stall('内科'), stall('中医')] }))
    return { dayId, startAt }
  }
  const ask = (dayId: string, stallId = 's1') => days(OFFICER, 'staffStall', { dayId, stallId, partySeats: 1, neighborSeats: 2 })
  const claim = (openid: string, postId: string, seat: string) => stage.call(openid, 'posts', 'claim', { postId, seat })

  it('publishes a post in the hall, once, whose seats the day shows to those who run it', async () => {
    const { dayId, startAt } = await publish('招人日')
    const { postId } = valueOf<{ postId: string }>(await ask(dayId))
    expect(codeOf(await ask(dayId))).toBe('ALREADY_STAFFED')
    expect(await postOf(postId)).toMatchObject({ title: '内科 · 便民日帮手', place: '花园', startAt, endAt: startAt + 2 * HOUR, status: 'open', seats: { party: { total: 1 }, neighbor: { total: 2 } } })
    expect(codeOf(await claim(openidOf('resident'), postId, 'neighbor'))).toBe('OK')
    const seen = valueOf<{ staff: object[] }>(await days(OFFICER, 'get', { dayId }))
    expect(seen.staff).toEqual([{ stallId: 's1', postId, party: { total: 1, left: 1 }, neighbor: { total: 2, left: 1 } }])
    expect(valueOf<{ staff: object[] }>(await days(openidOf('resident'), 'get', { dayId })).staff).toEqual([])
    await stage.fireTimer()
    expect((await stage.documents('codes', { refId: postId }))).toHaveLength(1)
    expect((await stage.documents('estates', { _id: estateId('here') }))[0].board.posts).toHaveProperty(postId)
  })

  it('moves with the day and tells who holds a seat, once', async () => {
    const { dayId, startAt } = await publish('改期招人')
    const { postId } = valueOf<{ postId: string }>(await ask(dayId))
    await claim(openidOf('neighbor'), postId, 'neighbor')
    expect(codeOf(await days(OFFICER, 'change', { dayId, startAt: startAt + DAY, place: '活动室', reason: '下雨' }))).toBe('OK')
    for (let i = 0; i < 2; i++) await stage.fireTimer()
    expect(await postOf(postId)).toMatchObject({ startAt: startAt + DAY, endAt: startAt + DAY + 2 * HOUR, place: '活动室', seats: { neighbor: { left: 1 } } })
    const [{ mailbox }] = await stage.documents('members', { openid: openidOf('neighbor') })
    expect(mailbox.entries.filter(({ event }: { event: string }) => event === 'postChanged')).toHaveLength(1)
  })

  it('is called off with its stall or its day, and who holds a seat is told', async () => {
    const { dayId } = await publish('停摊招人')
    const [first, second] = [valueOf<{ postId: string }>(await ask(dayId)).postId, valueOf<{ postId: string }>(await ask(dayId, 's2')).postId]
    await claim(openidOf('neighbor'), first, 'neighbor')
    expect(codeOf(await days(OFFICER, 'closeStall', { dayId, stallId: 's1', reason: '医生病了' }))).toBe('OK')
    await stage.fireTimer()
    expect([(await postOf(first)).status, (await postOf(second)).status]).toEqual(['cancelled', 'open'])
    expect(await postOf(first)).toMatchObject({ cancelReason: '医生病了' })
    expect(await lastTold(openidOf('neighbor'))).toBe('postCancelled')
    expect(codeOf(await days(OFFICER, 'cancel', { dayId, reason: '不办了' }))).toBe('OK')
    await stage.fireTimer()
    expect((await postOf(second)).status).toBe('cancelled')
  })

  it('is not lost when the function dies before the post is published', async () => {
    const { dayId } = await publish('故障招人')
    await stage.fault({ kind: 'crash', function: 'days', action: 'database.insertDocument', times: 1 })
    await expect(ask(dayId)).rejects.toThrow()
    await stage.advance(2 * 60_000)
    expect(await postOf(`p${dayId}-s1`)).toMatchObject({ status: 'open' })
  })
})
