import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ResidentRequest } from '../../../domain/requests/model'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { buildingId, estateId } from '../fixture/places'
import { requestIn } from '../fixture/requests'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

const MINUTE = 60_000
const MANY = 1_203
const STATES = ['submitted', 'accepted', 'inProgress', 'closed'] as const

/** A long book: two buildings, every source, half of it overdue. */
const book = (now: number): ResidentRequest[] => Array.from({ length: MANY }, (_, i): ResidentRequest => ({
  ...requestIn(STATES[i % 4]!, 'here', now - i * MINUTE, `r${String(i).padStart(5, '0')}`), buildingId: buildingId('here', i % 3 === 0 ? 2 : 1),
  source: (['self', 'walkIn', 'phone', 'visit'] as const)[i % 4]!, category: i % 5 === 0 ? 'water' : 'door', dueAt: i % 2 ? now - i * MINUTE : now + 86_400_000,
}))

describe('诉求台账', () => {
  let stage: Stage
  let all: ResidentRequest[]
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ requests: all = book(now) }) })
  })
  afterAll(() => stage.close())

  const page = async (filter: object, role: CastRole = 'siteManager') =>
    valueOf<{ items: { requestId: string }[]; cursor: string | null }>(await stage.call(openidOf(role), 'requests', 'ledger', { estateId: estateId('here'), limit: 20, ...filter }))
  const ids = async (filter: object, role?: CastRole) => (await page(filter, role)).items.map(({ requestId }) => requestId)
  const first = (matches: (request: ResidentRequest) => boolean) => all.filter(matches).slice(0, 20).map(({ _id }) => _id)

  it.each<[string, object, (request: ResidentRequest) => boolean]>([
    ['everything', {}, () => true],
    ['a status', { status: 'closed' }, ({ status }) => status === 'closed'],
    ['a category', { category: 'water' }, ({ category }) => category === 'water'],
    ['a building', { buildingId: buildingId('here', 2) }, request => request.buildingId === buildingId('here', 2)],
    ['a steward', { stewardId: memberIdOf('steward') }, ({ stewardId }) => stewardId === memberIdOf('steward')],
    ['a source', { source: 'phone' }, ({ source }) => source === 'phone'],
  ])('by %s: one indexed query that looks at little more than it shows', async (_, filter, matches) => {
    expect(await ids(filter)).toEqual(first(matches))
    const [call] = await stage.calls('requests')
    expect(call!.examined).toBeLessThanOrEqual(25)
  })

  it('by a period, which goes on from page to page', async () => {
    const [from, until] = [all[90]!.createdAt, all[50]!.createdAt]
    const one = await page({ from, until })
    const two = await page({ from, until, cursor: one.cursor })
    expect([...one.items, ...two.items].map(({ requestId }) => requestId)).toEqual(all.slice(51, 91).map(({ _id }) => _id))
    expect(two.cursor).toBeNull()
  })

  it('what is overdue, the longest first', async () => {
    const now = await stage.now()
    const late = all.filter(({ isOpen, dueAt }) => isOpen && dueAt < now).sort((a, b) => a.dueAt - b.dueAt).slice(0, 20)
    expect(await ids({ isOverdue: true })).toEqual(late.map(({ _id }) => _id))
  })

  it('a steward reads the buildings appointed to, and no other', async () => {
    expect(await ids({}, 'steward')).toEqual(first(request => request.buildingId === buildingId('here', 1)))
    const other = await stage.call(openidOf('steward'), 'requests', 'ledger', { estateId: estateId('here'), buildingId: buildingId('here', 2) })
    expect(codeOf(other)).toBe('NOT_FOUND')
    const choices = valueOf<any>(await stage.call(openidOf('steward'), 'requests', 'ledgerChoices', { estateId: estateId('here') }))
    expect(choices.buildings).toEqual([{ key: buildingId('here', 1), name: '1 栋' }])
  })

  describe('导出', () => {
    const start = async (role: CastRole, input: object) => stage.call(openidOf(role), 'requests', 'exportLedger', { estateId: estateId('here'), filter: {}, ...input })
    const go = async (role: CastRole, exportId: string) => {
      for (;;) {
        const progress = valueOf<any>(await stage.call(openidOf(role), 'requests', 'continueExport', { exportId }, newKey()))
        if (progress.status === 'done') return progress
      }
    }
    const open = async (url: string) => {
      const workbook = new ExcelJS.Workbook()
      await workbook.xlsx.load(await (await fetch(url)).arrayBuffer())
      const rows: unknown[][] = []
      workbook.worksheets[0]!.eachRow(row => rows.push((row.values as unknown[]).slice(1)))
      return { rows, column: (title: string) => rows.slice(1).map(row => row[rows[0]!.indexOf(title)]) }
    }

    it('makes a real workbook of the whole book, in pages', async () => {
      const { exportId, status } = valueOf<any>(await start('siteManager', {}))
      expect(status).toBe('running')
      const done = await go('siteManager', exportId)
      expect(done).toMatchObject({ rows: MANY, percent: 100, isCut: false, name: expect.stringMatching(/^春风里诉求台账 \d{8}-\d{4}\.xlsx$/) })
      const { rows, column } = await open(done.url)
      expect(rows).toHaveLength(MANY + 1)
      expect(rows[0]).toEqual(expect.arrayContaining(['编号', '内容', '来源', '状态', '办理结果']))
      expect(rows[0]).not.toContain('电话')
      expect(column('编号')).toEqual(all.map(({ number }) => number))
      expect(new Set(column('来源'))).toEqual(new Set(['自己报', '上门', '电话', '走访']))
      expect(new Set(column('报事人'))).toEqual(new Set(['张**']))
      expect((await stage.documents('requestExports', { _id: exportId }))[0]).toMatchObject({ parts: [], wakeAt: null })
    })

    it('holds what was asked for, and a steward’s buildings only', async () => {
      const done = await go('steward', valueOf<any>(await start('steward', { filter: { status: 'closed' } })).exportId)
      const mine = all.filter(({ status, buildingId: at }) => status === 'closed' && at === buildingId('here', 1))
      expect((await open(done.url)).column('编号')).toEqual(mine.map(({ number }) => number))
    })

    it('with names and phones only for those who may reveal them; each is on the trail', async () => {
      expect(codeOf(await start('steward', { isRevealed: true }))).toBe('REVEAL_NOT_ALLOWED')
      const done = await go('communityOfficer', valueOf<any>(await start('communityOfficer', { isRevealed: true, filter: { source: 'self' } })).exportId)
      const { column } = await open(done.url)
      expect([new Set(column('报事人')), new Set(column('电话'))]).toEqual([new Set(['春风张居民']), new Set(['13800138000'])])
      const audits = await stage.documents('audits', { action: 'ledgerExported' })
      expect(audits.map(({ reason, by }) => [by.hat, reason])).toContainEqual(['communityOfficer', '导出台账，含姓名和电话'])
      expect(audits).toHaveLength(3)
    })

    it('is nobody else’s, and goes on by the timer when its owner has gone', async () => {
      const { exportId } = valueOf<any>(await start('siteManager', {}))
      expect(codeOf(await stage.call(openidOf('communityOfficer'), 'requests', 'continueExport', { exportId }))).toBe('NOT_FOUND')
      await stage.advance(12 * MINUTE)
      expect((await stage.documents('requestExports', { _id: exportId }))[0]).toMatchObject({ status: 'done', rows: MANY })
    })

    it('two who go on with it at once make one workbook', async () => {
      const { exportId } = valueOf<any>(await start('siteManager', { filter: { category: 'water' } }))
      const done = await Promise.all([1, 2, 3].map(() => go('siteManager', exportId)))
      expect((await open(done[0].url)).column('编号')).toEqual(all.filter(({ category }) => category === 'water').map(({ number }) => number))
      expect(new Set(done.map(({ rows }: any) => rows))).toEqual(new Set([all.filter(({ category }) => category === 'water').length]))
    })
  })
})
