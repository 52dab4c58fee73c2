import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recurrenceDays } from '../../../cloudfunctions/_shell/recurrence-days'
import type { ServicePost } from '../../../domain/posts/model'
import { dayOf, momentOn } from '../../../domain/kernel/series'
import { daytime } from '../../daytime'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'

const DAY = 86_400_000
const SECRETARY = openidOf('branchSecretary')
const RESIDENT = openidOf('resident')
const weekly = (weekdays: number[], more: object = {}) => ({ kind: 'weekly' as const, weekdays, monthDay: 1, firstDay: '2026-01-01', lastDay: null, pauses: [], ...more })

describe('重复的日子', () => {
  it('of school leave out holidays and weekends, and keep the working Saturdays', () => {
    const days = recurrenceDays({ ...weekly([]), kind: 'schoolDays' }, '2026-09-28', '2026-10-12')
    expect(days).toEqual(['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12'])
  })

  it('of a week, of a month, between first and last, without the pauses', () => {
    expect(recurrenceDays(weekly([2, 4]), '2026-11-23', '2026-12-01')).toEqual(['2026-11-24', '2026-11-26', '2026-12-01'])
    expect(recurrenceDays({ ...weekly([]), kind: 'monthly', monthDay: 31 }, '2026-10-01', '2026-12-31')).toEqual(['2026-10-31', '2026-12-31'])
    const paused = weekly([2], { firstDay: '2026-11-24', lastDay: '2026-12-15', pauses: [{ from: '2026-12-01', until: '2026-12-07' }] })
    expect(recurrenceDays(paused, '2026-11-01', '2026-12-31')).toEqual(['2026-11-24', '2026-12-08', '2026-12-15'])
    expect(recurrenceDays(paused, '2027-01-01', '2027-02-01')).toEqual([])
  })
})

describe('系列岗位', () => {
  let stage: Stage
  let seriesId: string
  beforeAll(async () => {
    stage = await openEstates()
  })
  afterAll(() => stage.close())

  const posts = async (): Promise<ServicePost[]> => (await stage.documents('posts', { seriesId })).sort((a, b) => a.startAt - b.startAt)
  const entries = async (openid: string): Promise<{ title: string }[]> => (await stage.documents('members', { openid }))[0].mailbox.entries
  const call = (openid: string, op: string, input: object) => stage.call(openid, 'posts', op, input)
  const seats = { partySeats: 1, neighborSeats: 2 }
  const input = (recurrence: object) =>
    ({ estateId: estateId('here'), title: '春风夜巡', team: 'neighborhoodWatch', place: '岗亭', words: '', from: '20:00', until: '21:00', ...seats, recurrence })

  it('is refused when no day comes of it', async () => {
    expect(codeOf(await call(SECRETARY, 'startSeries', input(weekly([1], { lastDay: '2026-01-31' }))))).toBe('NO_DAYS')
  })

  it('makes its posts four weeks ahead, and one more week as weeks pass', async () => {
    seriesId = valueOf(await call(SECRETARY, 'startSeries', input(weekly([1, 2, 3, 4, 5, 6, 7])))).seriesId
    await stage.fireTimer()
    const now = await stage.now()
    const made = await posts()
    expect(made.length).toBeGreaterThanOrEqual(28)
    expect(made.every(({ startAt }) => startAt > now && startAt === momentOn(dayOf(startAt), '20:00'))).toBe(true)
    await stage.fireTimer()
    expect(await posts()).toHaveLength(made.length)
    await stage.advance(7 * DAY)
    expect((await posts()).filter(({ startAt }) => startAt > now)).toHaveLength(made.length + 7)
  })

  it('is found by the code of the series: the one that comes next', async () => {
    const now = await stage.now()
    const next = (await posts()).find(({ endAt }) => endAt + 3_600_000 > now)!
    expect(valueOf(await call(RESIDENT, 'get', { postId: seriesId }))).toMatchObject({ postId: next._id, isSeries: true, codeRefId: seriesId })
  })

  it('changes this one alone, with everybody on it told', async () => {
    const [, , third] = (await posts()).filter(({ startAt }) => startAt > daytime() + 8 * DAY)
    expect(codeOf(await call(RESIDENT, 'claim', { postId: third!._id, seat: 'neighbor' }))).toBe('OK')
    expect(codeOf(await call(SECRETARY, 'edit', { postId: third!._id, scope: 'one', moveOut: [], changes: { startAt: third!.startAt - 3_600_000 } }))).toBe('OK')
    expect((await entries(RESIDENT))[0]!.title).toBe('岗位有变动')
    expect((await posts()).filter(({ isEdited }) => isEdited)).toHaveLength(1)
  })

  it('changes this and later ones, but not what was changed by itself', async () => {
    const before = await posts()
    const ahead = before.filter(({ startAt }) => startAt > daytime() + 14 * DAY)
    expect(codeOf(await call(SECRETARY, 'edit', { postId: ahead[0]!._id, scope: 'later', moveOut: [], changes: { place: '南门', startAt: ahead[0]!.startAt + 1_800_000 } }))).toBe('OK')
    await stage.fireTimer()
    const after = await posts()
    expect(after.filter(({ place }) => place === '南门').map(({ _id }) => _id)).toEqual(ahead.map(({ _id }) => _id))
    expect(after.filter(({ place }) => place === '南门').every(({ startAt }) => startAt === momentOn(dayOf(startAt), '20:30'))).toBe(true)
    await stage.advance(2 * DAY)
    expect((await posts()).at(-1)).toMatchObject({ place: '南门' })
  })

  it('asks whom to move before it takes a seat away from somebody, and tells that person', async () => {
    const [, last] = (await posts()).slice(-2)
    for (const openid of [RESIDENT, openidOf('neighbor')]) expect(codeOf(await call(openid, 'claim', { postId: last!._id, seat: 'neighbor' }))).toBe('OK')
    const fewer = { postId: last!._id, scope: 'one', changes: { neighborSeats: 1 } }
    expect(codeOf(await call(SECRETARY, 'edit', { ...fewer, moveOut: [] }))).toBe('CHOOSE_WHO')
    const { people } = valueOf(await call(SECRETARY, 'get', { postId: last!._id }))
    expect(codeOf(await call(SECRETARY, 'edit', { ...fewer, moveOut: [people[1].memberId] }))).toBe('OK')
    expect((await entries(openidOf('neighbor')))[0]!.title).toBe('请您让出席位')
    expect((await posts()).at(-1)).toMatchObject({ seats: { neighbor: { total: 1, left: 0 } } })
  })

  it('ends with all that is still ahead, and those concerned are told', async () => {
    const [next] = (await posts()).filter(({ startAt }) => startAt > daytime() + 10 * DAY)
    expect(codeOf(await call(SECRETARY, 'cancel', { postId: next!._id, scope: 'all', reason: '改由物业值守' }))).toBe('OK')
    await stage.fireTimer()
    const now = await stage.now()
    expect((await posts()).filter(({ status, startAt }) => status === 'open' && startAt > now)).toEqual([])
    expect((await entries(RESIDENT))[0]!.title).toBe('岗位取消了')
    expect(codeOf(await call(SECRETARY, 'cancel', { postId: next!._id, scope: 'all', reason: '再取消' }))).toBe('POST_CLOSED')
  })
})
