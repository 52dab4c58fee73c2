import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { emptyFigures, figuresId, monthOf, recount, type RequestFigures } from '../../../domain/requests/figures'
import type { ResidentRequest } from '../../../domain/requests/model'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { buildingId, communityId, estateId } from '../fixture/places'
import { codeOf, newKey, valueOf, type Stage } from '../harness'
import { deskOf, type Desk } from './desk'

const TRIES: readonly [CastRole, string, object][] = [
  ['steward', 'accept', {}], ['siteManager', 'accept', {}], ['steward', 'assign', { assigneeId: memberIdOf('engineer') }], ['engineer', 'start', {}],
  ['engineer', 'resolve', { words: '好了', photos: [] }], ['resident', 'confirm', {}], ['resident', 'rate', { stars: 1, tags: [] }],
  ['resident', 'rate', { stars: 5, tags: [] }], ['resident', 'reopen', { words: '没好' }], ['resident', 'withdraw', {}],
  ['siteManager', 'followUp', { isSolved: false, isSatisfied: false, words: '还是不行' }],
]

describe('数：库里的和重数的一样', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterEach(() => stage.clearFaults())
  afterAll(() => stage.close())

  const month = async () => monthOf(await stage.now())
  const stored = async (): Promise<RequestFigures> => (await stage.documents('requestFigures', { _id: figuresId(estateId('here'), await month()) }))[0]
  const recounted = async () => recount(await stage.documents('requests', { estateId: estateId('here') }) as ResidentRequest[],
    { estateId: estateId('here'), communityId: communityId('here'), month: await month() })
  /** The zeros that increments leave are nothing. */
  const plain = (figures: RequestFigures) => JSON.parse(JSON.stringify({ ...figures, seen: undefined }, (_, value: unknown) => (value === 0 ? undefined : value))) as object
  const expectEqual = async () => expect(plain(await stored())).toEqual(plain(await recounted()))

  it('after lives that people live at the same time, with every write sent twice', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, (_, i) => desk.filed({ category: i % 2 ? 'door' : 'water' })))
    await Promise.all(ids.map(async (requestId, i) => {
      for (let n = 0; n < 12; n++) {
        const [role, op, input] = TRIES[(i * 7 + n * (i + 3)) % TRIES.length]!
        const key = newKey()
        await Promise.all([desk.step(role, op, requestId, input, key), desk.step(role, op, requestId, input, key)])
      }
    }))
    await stage.fireTimer()
    await expectEqual()
    expect((await stored()).total).toMatchObject({ filed: 6 })
    expect((await stored()).cells).toEqual({ [buildingId('here', 1)]: { door: 3, water: 3 } })
  })

  it('after instances that died and connections that were cut, once the timer has been', async () => {
    for (const [i, action] of ['database.modifyDocument', 'wx.api', 'database.insertDocument', 'database.modifyDocument'].entries()) {
      const requestId = await desk.filed()
      await stage.fault({ kind: 'crash', function: 'requests', action, rate: 0.4, times: 3 })
      await stage.fault({ kind: 'cutAfter', function: 'requests', rate: 0.2 })
      for (const [role, op, input] of TRIES.slice(i % 2)) await desk.step(role, op, requestId, input).catch(() => undefined)
      await stage.clearFaults()
    }
    await stage.advance(180_000)
    await stage.fireTimer()
    await expectEqual()
  })

  it('costs one write', async () => {
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    const [call] = await stage.calls('requests')
    expect([call!.op, call!.databaseOperations]).toEqual(['accept', 6])
  })
})

describe('哪里哪类：从前的月份没记', () => {
  it('reads as empty, goes on counting, and shows no building that does not add up', async () => {
    const of = (now: number) => ({ estateId: estateId('here'), communityId: communityId('here'), month: monthOf(now) })
    const stage = await openEstates({ documents: now => {
      const { cells: _, ...begun } = emptyFigures(of(now))
      return { requestFigures: [{ ...begun, total: { filed: 1 }, buildings: { [buildingId('here', 1)]: { filed: 1 } } }] }
    } })
    const heat = async () => valueOf<any>(await stage.call(openidOf('siteManager'), 'requests', 'overview', { estateId: estateId('here') })).heat
    expect(await heat()).toEqual({ categories: [], rows: [] })
    await deskOf(stage).filed()
    const [figures] = await stage.documents('requestFigures', { _id: figuresId(estateId('here'), monthOf(await stage.now())) })
    expect([figures.total.filed, figures.cells]).toEqual([2, { [buildingId('here', 1)]: { door: 1 } }])
    expect(await heat()).toEqual({ categories: [], rows: [] })
    await stage.close()
  })
})

describe('回访和总览', () => {
  let stage: Stage
  let desk: Desk
  const DONE = [
    ['steward', 'accept', {}], ['steward', 'resolve', { words: '好了', photos: [] }], ['resident', 'confirm', {}], ['resident', 'rate', { stars: 1, tags: ['没修好'] }],
  ] as const
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())

  const unhappy = async () => {
    const requestId = await desk.filed()
    for (const [role, op, input] of DONE) expect(codeOf(await desk.step(role, op, requestId, input))).toBe('OK')
    return requestId
  }
  const due = async (role: CastRole) => valueOf<{ items: { requestId: string }[] }>(await stage.call(openidOf(role), 'requests', 'followUps', { estateId: estateId('here') })).items

  it('one star tells the site manager, who calls and writes down the answer', async () => {
    const requestId = await unhappy()
    expect(await desk.told('siteManager', requestId)).toEqual(['居民不满意，请回访'])
    expect(await due('siteManager')).toMatchObject([{ requestId, reason: 'unhappy', stars: 1, ratingWords: '没修好' }])
    const codes = [1, 2].map(() => desk.step('siteManager', 'followUp', requestId, { isSolved: true, isSatisfied: true, words: '后来修好了' }))
    expect((await Promise.all(codes)).map(codeOf).sort()).toEqual(['NOTHING_TO_FOLLOW_UP', 'OK'])
    expect(await due('communityOfficer')).toEqual([])
  })

  it('not solved: back to work, and whoever answers for it hears so', async () => {
    const requestId = await unhappy()
    await desk.step('communityOfficer', 'followUp', requestId, { isSolved: false, isSatisfied: false, words: '还在漏' })
    expect(await desk.stored(requestId)).toMatchObject({ status: 'accepted', isOpen: true, reopenCount: 1 })
    expect(await desk.told('steward', requestId)).toContain('回访没解决，退回重办')
  })

  it('one call shows the month: rates from five on, buildings and stewards by name', async () => {
    for (let i = 0; i < 4; i++) await unhappy()
    const view = valueOf<any>(await stage.call(openidOf('siteManager'), 'requests', 'overview', { estateId: estateId('here') }))
    expect(view.total).toMatchObject({ counts: { filed: 6, followUpsDue: 4 }, rates: { answer: { percent: 100, of: 6 }, satisfy: { percent: 0, of: 5 } } })
    expect(view.buildings).toMatchObject([{ key: buildingId('here', 1), name: '1 栋' }])
    expect(view.heat).toEqual({ categories: [{ key: 'door', name: '门窗' }], rows: [{ key: buildingId('here', 1), name: '1 栋', filed: [6] }] })
    expect(view.stewards).toMatchObject([{ key: memberIdOf('steward'), name: '春风管家' }])
    expect(view.days.reduce((sum: number, { filed }: { filed: number }) => sum + filed, 0)).toBe(6)
    const [call] = await stage.calls('requests')
    expect([call!.op, call!.databaseOperations]).toEqual(['overview', 3])
  })

  it('a steward sees the estate, their buildings and themselves; the community its estates', async () => {
    const other = valueOf<any>(await stage.call(openidOf('stewardOfOtherBuilding'), 'requests', 'overview', { estateId: estateId('here') }))
    expect([other.total.counts.filed, other.buildings, other.stewards, other.heat.rows]).toEqual([6, [], [], []])
    const { estates } = valueOf<any>(await stage.call(openidOf('communityOfficer'), 'requests', 'communityOverview'))
    expect(estates.map(({ name, counts }: any) => [name, counts.filed])).toEqual([['春风里', 6], ['夏雨里', 0]])
  })
})
