import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recurrenceDays } from '../../../cloudfunctions/_shell/recurrence-days'
import type { ConvenienceDay } from '../../../domain/days/model'
import type { Recurrence } from '../../../domain/kernel/recurrence'
import { clockOf, dayOf } from '../../../domain/kernel/series'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'

const DAY = 86_400_000
const HOUR = 3_600_000
const OFFICER = openidOf('communityOfficer')
const RESIDENT = openidOf('resident')
const repeated = (more: Partial<Recurrence>): Recurrence => ({ kind: 'monthly', weekdays: [], monthDay: 5, firstDay: '2026-01-01', lastDay: null, pauses: [], ...more })

describe('便民日的重复', () => {
  it('of every 5th, second Saturday, last Friday, 5 March', () => {
    expect(recurrenceDays(repeated({}), '2026-11-24', '2027-01-31')).toEqual(['2026-12-05', '2027-01-05'])
    expect(recurrenceDays(repeated({ kind: 'monthlyWeekday', weekdays: [6], nth: 2 }), '2026-11-24', '2027-01-31')).toEqual(['2026-12-12', '2027-01-09'])
    expect(recurrenceDays(repeated({ kind: 'monthlyWeekday', weekdays: [5], nth: -1 }), '2026-11-01', '2026-12-31')).toEqual(['2026-11-27', '2026-12-25'])
    expect(recurrenceDays(repeated({ kind: 'yearly', month: 3, monthDay: 5 }), '2026-01-01', '2028-12-31')).toEqual(['2026-03-05', '2027-03-05', '2028-03-05'])
  })

  it('keeps, leaves out or puts off what falls on a holiday of the law, and lets ordinary weekends be', () => {
    const october = (holidays: Recurrence['holidays']) => recurrenceDays(repeated({ holidays }), '2026-10-01', '2026-10-31')
    expect(october('keep')).toEqual(['2026-10-05'])
    expect(october('skip')).toEqual([])
    expect(october('after')).toEqual(['2026-10-08'])
    expect(recurrenceDays(repeated({ holidays: 'skip' }), '2026-12-01', '2026-12-31')).toEqual(['2026-12-05'])
  })

  it('is put off into the span looked at, and never put up twice', () => {
    expect(recurrenceDays(repeated({ holidays: 'after' }), '2026-10-06', '2026-10-31')).toEqual(['2026-10-08'])
    expect(recurrenceDays(repeated({ holidays: 'after' }), '2026-09-20', '2026-10-07')).toEqual([])
    expect(recurrenceDays(repeated({ kind: 'weekly', weekdays: [4, 5], holidays: 'after' }), '2026-10-01', '2026-10-10')).toEqual(['2026-10-08', '2026-10-09'])
    expect(recurrenceDays(repeated({ monthDay: 1, holidays: 'after' }), '2030-10-01', '2030-10-31')).toEqual(['2030-10-04'])
  })
})

describe('系列便民日', () => {
  let stage: Stage
  let seriesId: string
  beforeAll(async () => { stage = await openEstates() })
  afterAll(() => stage.close())

  const call = (openid: string, op: string, input: object) => stage.call(openid, 'days', op, input)
  const days = async (): Promise<ConvenienceDay[]> => (await stage.documents('days', { seriesId })).sort((a, b) => a.startAt - b.startAt)
  const ahead = async (least: number): Promise<ConvenienceDay[]> => {
    const at = await stage.now()
    return (await days()).filter(({ startAt, status }) => startAt > at + least * DAY && status === 'open')
  }
  const titles = async (openid: string): Promise<string[]> => (await stage.documents('members', { openid }))[0].mailbox.entries.map(({ title }: { title: string }) => title)
  const stall = { kind: 'haircut', title: '理发', helper: '', slotMinutes: 30, capacity: 2, walkIns: 2 }
  const start = (recurrence: Recurrence, more: object = {}) => call(OFFICER, 'startSeries', {
    estateId: estateId('here'), title: '每周便民', place: '花园', words: '', from: '09:00', until: '11:00', stalls: [stall], recurrence, ...more,
  })

  it('is refused when no day comes of it, or the day would be refused', async () => {
    expect(codeOf(await start(repeated({ lastDay: '2026-01-31' })))).toBe('NO_DAYS')
    expect(codeOf(await start(repeated({}), { until: '08:00' }))).toBe('TIME_WRONG')
  })

  it('puts its days up two months ahead, once, and one more as weeks pass; each stands on the board', async () => {
    seriesId = valueOf(await start(repeated({ kind: 'weekly', weekdays: [6], firstDay: '2026-01-01' }))).seriesId
    await stage.fireTimer()
    const made = await days()
    expect(made.length).toBeGreaterThanOrEqual(8)
    expect(made.every(({ startAt, repeats }) => clockOf(startAt) === '09:00' && repeats === '每周六')).toBe(true)
    await stage.fireTimer()
    expect((await days()).length).toBe(made.length)
    const [{ board }] = await stage.documents('estates', { _id: estateId('here') })
    expect(Object.keys(board.days)).toEqual(expect.arrayContaining(made.map(({ _id }) => _id)))
    await stage.advance(7 * DAY)
    expect((await days()).length).toBe(made.length + 1)
  })

  it('is found by the code of the series: the day that comes next', async () => {
    const [next] = await ahead(0)
    expect(valueOf(await call(RESIDENT, 'get', { dayId: seriesId }))).toMatchObject({ dayId: next!._id, codeRefId: seriesId, repeats: '每周六' })
  })

  it('changes one alone, and that one stays as it was set', async () => {
    const [, second] = await ahead(0)
    expect(codeOf(await call(OFFICER, 'change', { dayId: second!._id, startAt: second!.startAt + 3_600_000, place: '食堂', reason: '花园修路' }))).toBe('OK')
    expect((await days()).filter(({ place }) => place === '食堂')).toHaveLength(1)
    const [first] = await ahead(0)
    expect(codeOf(await call(OFFICER, 'change', { dayId: first!._id, startAt: first!.startAt - 3_600_000, place: '活动室', reason: '天冷了', scope: 'later' }))).toBe('OK')
    await stage.fireTimer()
    const after = await ahead(0)
    expect(after.filter(({ _id }) => _id !== second!._id).every(({ place, startAt }) => place === '活动室' && clockOf(startAt) === '08:00')).toBe(true)
    expect(after.find(({ _id }) => _id === second!._id)).toMatchObject({ place: '食堂' })
  })

  it('tells who has a place on a later day, and days made afterwards follow', async () => {
    const [, , third] = await ahead(0)
    expect(codeOf(await call(RESIDENT, 'book', { dayId: third!._id, stallId: 's1', slotId: 't01' }))).toBe('OK')
    const edit = { dayId: third!._id, stallId: 's1', helper: '小刘', capacity: 5, walkIns: 1, scope: 'later' }
    expect(codeOf(await call(OFFICER, 'editStall', edit))).toBe('OK')
    expect(codeOf(await call(OFFICER, 'change', { dayId: third!._id, startAt: third!.startAt, place: '大厅', reason: '地方大', scope: 'later' }))).toBe('OK')
    await stage.fireTimer()
    expect((await titles(RESIDENT))[0]).toBe('便民日有变动')
    await stage.advance(7 * DAY)
    const last = (await days()).at(-1)!
    expect(last).toMatchObject({ place: '大厅', stalls: { s1: { helper: '小刘', walkIns: { capacity: 1 } } } })
    expect(last.stalls.s1!.slots.t01!.capacity).toBe(5)
  })

  it('changes all that are ahead, tells who has a place, and those still to be made last as long as before', async () => {
    const before = await ahead(0)
    const [first, second] = before
    expect(codeOf(await call(RESIDENT, 'book', { dayId: first!._id, stallId: 's1', slotId: 't03' }))).toBe('OK')
    expect(codeOf(await call(OFFICER, 'change', { dayId: second!._id, startAt: second!.startAt + 2 * HOUR, place: '南门', reason: '太早了', scope: 'all' }))).toBe('OK')
    await stage.fireTimer()
    const clock = clockOf(second!.startAt + 2 * HOUR)
    const after = (await ahead(0)).filter(({ isEdited }) => !isEdited)
    expect(after.map(({ _id }) => _id)).toEqual(before.filter(({ isEdited }) => !isEdited).map(({ _id }) => _id))
    expect(after.every(({ place, startAt }) => place === '南门' && clockOf(startAt) === clock)).toBe(true)
    expect((await titles(RESIDENT))[0]).toBe('便民日有变动')
    await stage.advance(7 * DAY)
    const last = (await days()).at(-1)!
    expect([last.place, clockOf(last.startAt), last.endAt - last.startAt]).toEqual(['南门', clock, second!.endAt - second!.startAt])
  })

  it('shows the year: days held and put up, and those the series will bring', async () => {
    const year = Number(dayOf(await stage.now()).slice(0, 4))
    const { items } = valueOf<{ items: { dayId: string }[] }>(await call(RESIDENT, 'year', { year }))
    const made = (await days()).filter(({ startAt }) => dayOf(startAt).startsWith(String(year)))
    expect(items.map(({ dayId }) => dayId)).toEqual(expect.arrayContaining(made.map(({ _id }) => _id)))
    const next = valueOf<{ items: object[]; planned: { startAt: number }[] }>(await call(RESIDENT, 'year', { year: year + 1 }))
    expect(next.items.length + next.planned.length).toBeGreaterThanOrEqual(52)
    expect(next.planned.every(({ startAt }) => clockOf(startAt) === '10:00')).toBe(true)
  })

  it('ends from one on: what is ahead is called off, people told, and nothing is made any more', async () => {
    const [first, second] = await ahead(0)
    expect(codeOf(await call(RESIDENT, 'book', { dayId: second!._id, stallId: 's1', slotId: 't02' }))).toMatch(/OK|ALREADY_BOOKED/)
    expect(codeOf(await call(OFFICER, 'cancel', { dayId: second!._id, reason: '改由社区办', scope: 'later' }))).toBe('OK')
    await stage.fireTimer()
    expect((await ahead(0)).map(({ _id }) => _id)).toEqual([first!._id])
    expect((await titles(RESIDENT))[0]).toBe('便民日取消了')
    const count = (await days()).length
    await stage.advance(14 * DAY)
    expect(await days()).toHaveLength(count)
    expect(codeOf(await call(OFFICER, 'cancel', { dayId: second!._id, reason: '再取消', scope: 'later' }))).toBe('DAY_CLOSED')
  })

  it('all that are ahead are called off', async () => {
    const { seriesId: id } = valueOf<{ seriesId: string }>(await start(repeated({ kind: 'weekly', weekdays: [3] }), { title: '周三磨刀' }))
    await stage.fireTimer()
    const made = (await stage.documents('days', { seriesId: id })).sort((a: ConvenienceDay, b: ConvenienceDay) => a.startAt - b.startAt)
    expect(codeOf(await call(RESIDENT, 'book', { dayId: made[0]._id, stallId: 's1', slotId: 't01' }))).toBe('OK')
    expect(codeOf(await call(OFFICER, 'cancel', { dayId: made[2]._id, reason: '师傅退休', scope: 'all' }))).toBe('OK')
    await stage.fireTimer()
    expect((await stage.documents('days', { seriesId: id })).every(({ status }: ConvenienceDay) => status === 'cancelled')).toBe(true)
    expect((await titles(RESIDENT))[0]).toBe('便民日取消了')
  })

  it('of a day of its own there are no later ones', async () => {
    const startAt = (await stage.now()) + DAY
    const { dayId } = valueOf<{ dayId: string }>(await call(OFFICER, 'publish', { estateId: estateId('here'), title: '单独一天', place: '花园', words: '', startAt, endAt: startAt + 3_600_000, stalls: [stall] }))
    expect(codeOf(await call(OFFICER, 'cancel', { dayId, reason: '下雨', scope: 'later' }))).toBe('NOT_SERIES')
  })
})
