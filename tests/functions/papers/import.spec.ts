import { Workbook } from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportProgress } from '../../../domain/papers/roster-import'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { buildingId, communityId, estateId } from '../fixture/places'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

type Sheets = Record<string, string[][]>
const BUILDINGS = ['小区', '楼栋', '单元']
const DOORS = ['小区', '楼栋', '单元', '房号', '户况']
const POSTS = ['小区', '工作称呼', '手机号', '身份', '职务', '负责楼栋', '开始', '结束']

async function workbook(sheets: Sheets): Promise<Buffer> {
  const book = new Workbook()
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows)
  return Buffer.from(await book.xlsx.writeBuffer())
}
const csv = (rows: string[][]): string => rows.map(row => row.join(',')).join('\r\n')
/** The bytes of 小区,楼栋,单元 / 春风里,8 栋,1 单元 as Excel in China saves them. */
const GB18030 = Buffer.from('d0a1c7f82cc2a5b6b02cb5a5d4aa0d0ab4bab7e7c0ef2c3820b6b02c3120b5a5d4aa', 'hex')

describe('导入名册', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates()
  })
  afterAll(() => stage.close())

  const papers = (role: CastRole, op: string, input: object, key = newKey()) => stage.call(openidOf(role), 'papers', op, input, key)
  const handIn = async (role: CastRole, content: Buffer | string, name = '名册.xlsx') => {
    const fileId = await stage.upload(openidOf(role), `imports/${memberIdOf(role)}/${newKey()}.xlsx`, content)
    return valueOf<ImportProgress>(await papers(role, 'startImport', { fileId, name }))
  }
  const goOn = async (role: CastRole, importId: string) => valueOf<ImportProgress>(await papers(role, 'continueImport', { importId }))
  const preview = async (role: CastRole, content: Buffer | string, name?: string) => goOn(role, (await handIn(role, content, name)).importId)
  const saved = async (role: CastRole, importId: string) => {
    let at = valueOf<ImportProgress>(await papers(role, 'confirmImport', { importId }))
    while (at.status === 'saving') at = await goOn(role, importId)
    return at
  }
  const books = async (filter: object = {}) => (await stage.documents('households', filter)) as { _id: string; version: number; doors: Record<string, { room: string; use: string | null }> }[]
  const doorsOf = async (filter: object = {}) => (await books(filter)).flatMap(({ doors }) => Object.values(doors))

  const SHEETS: Sheets = {
    楼栋: [BUILDINGS, ['春风里', '5 栋', '1 单元、2 单元'], ['春风新苑', '1 栋', '1 单元']],
    住户: [DOORS, ['春风里', '5栋', '1 单元', '101', '自住'], ['春风里', '5 栋', '1 单元', '102', '空置'], ['春风里', '5 栋', '9 单元', '103', ''], ['春风新苑', '1 栋', '1 单元', '101', '出租']],
    任职: [POSTS, ['春风里', '丁管家', '13700000001', '楼栋管家', '楼栋管家', '5 栋', '2026-11-01', ''], ['', '方书记', '13700000002', '支部书记', '', '', '', ''], ['春风里', '马师傅', '1370000', '工程师傅', '', '', '', '']],
  }

  it('names each bad line and saves nothing until somebody says yes', async () => {
    const seen = await preview('communityOfficer', await workbook(SHEETS))
    expect(seen).toMatchObject({
      status: 'ready', canConfirm: true, badCount: 2,
      counts: { estates: { fresh: 1 }, buildings: { fresh: 2 }, doors: { fresh: 3, changed: 0, same: 0 }, posts: { fresh: 2 } },
      bad: [{ sheet: '住户', row: 4, column: '单元', code: 'UNIT_UNKNOWN', about: '9 单元' }, { sheet: '任职', row: 4, column: '手机号', code: 'PHONE_WRONG', about: '1370000' }],
    })
    expect(await books()).toEqual([])
    expect(await stage.documents('estates', { name: '春风新苑' })).toEqual([])
    expect(await stage.documents('appointments')).toEqual([])

    expect(await saved('communityOfficer', seen.importId)).toMatchObject({ status: 'done', percent: 100 })
    expect((await doorsOf({ estateId: estateId('here') })).map(({ room, use }) => [room, use])).toEqual([['101', 'occupied'], ['102', 'empty']])
    expect((await stage.documents('estates', { name: '春风新苑' }))[0]).toMatchObject({ communityId: communityId('here'), buildings: [{ name: '1 栋', units: ['1 单元'] }] })
    expect((await stage.documents('appointments')).map(({ workName, post, memberId }) => [workName, post.role, memberId])).toEqual(expect.arrayContaining([['丁管家', 'steward', null], ['方书记', 'branchSecretary', null]]))
    expect((await stage.documents('estateLedgers', { _id: estateId('here') }))[0].buildings).toMatchObject({ [(await books({ estateId: estateId('here') }))[0]!._id]: { total: 2, occupied: 1, empty: 1 } })
    expect((await stage.documents('audits')).map(({ action }) => action)).toContain('rosterImported')
  })

  it('the same again changes nothing', async () => {
    const before = JSON.stringify([await books(), await stage.documents('estates'), (await stage.documents('appointments')).length])
    const seen = await preview('communityOfficer', await workbook(SHEETS))
    expect(seen).toMatchObject({ canConfirm: false, counts: { estates: { fresh: 0 }, buildings: { fresh: 0, changed: 0 }, doors: { fresh: 0, changed: 0, same: 3 }, posts: { fresh: 0, same: 2 } } })
    expect(codeOf(await papers('communityOfficer', 'confirmImport', { importId: seen.importId }))).toBe('NOTHING_TO_IMPORT')
    expect(JSON.stringify([await books(), await stage.documents('estates'), (await stage.documents('appointments')).length])).toBe(before)
  })

  it('two at once do not double, whoever saves which part', async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => ['春风里', `${10 + (i % 3)} 栋`, '1 单元', String(101 + Math.floor(i / 3)), '自住'])
    const book = await workbook({ 楼栋: [BUILDINGS, ...[10, 11, 12].map(n => ['春风里', `${n} 栋`, '1 单元'])], 住户: [DOORS, ...rows] })
    const jobs = await Promise.all([preview('communityOfficer', book), preview('siteManager', book)])
    await Promise.all([
      ...jobs.map(({ importId }, i) => saved(i === 0 ? 'communityOfficer' : 'siteManager', importId)), saved('communityOfficer', jobs[0]!.importId),
    ])
    const [estate] = await stage.documents('estates', { _id: estateId('here') })
    expect(estate.buildings.map(({ name }: { name: string }) => name)).toEqual(['1 栋', '2 栋', '5 栋', '10 栋', '11 栋', '12 栋'])
    const ids = estate.buildings.slice(3).map((building: { buildingId: string }) => building.buildingId) as string[]
    for (const _id of ids) expect(Object.keys((await books({ _id }))[0]!.doors)).toHaveLength(500)
    const [{ buildings }] = await stage.documents('estateLedgers', { _id: estateId('here') })
    for (const id of ids) expect(buildings[id]).toMatchObject({ total: 500, occupied: 500 })
  }, 120_000)

  it('goes on where a crash left it, by the timer when nobody asks', async () => {
    const seen = await preview('communityOfficer', await workbook({ 住户: [DOORS, ['春风里', '1 栋', '1 单元', '701', '自住']] }))
    expect(codeOf(await papers('communityOfficer', 'confirmImport', { importId: seen.importId }))).toBe('OK')
    expect(await books({ _id: buildingId('here', 1) })).toEqual([])
    await stage.advance(12 * 60_000)
    expect(await books({ _id: buildingId('here', 1) })).toHaveLength(1)
    expect((await stage.documents('imports', { _id: seen.importId }))[0]).toMatchObject({ status: 'done', wakeAt: null })
  })

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${csv([BUILDINGS, ['春风里', '8 栋', '1 单元']])}`)], ['UTF-8', Buffer.from(csv([BUILDINGS, ['春风里', '8 栋', '1 单元']]))], ['GB18030', GB18030],
  ])('reads CSV in %s', async (_, content) => {
    expect(await preview('siteManager', content, '楼栋.csv')).toMatchObject({ status: 'ready', badCount: 0, counts: { buildings: { fresh: 1 } } })
  })

  it('says what is wrong with a file that is no table', async () => {
    expect(await preview('siteManager', 'no workbook', '名册.xlsx')).toMatchObject({ status: 'failed', why: 'FILE_UNREADABLE' })
    expect(await preview('siteManager', await workbook({ 住户: [DOORS] }))).toMatchObject({ status: 'failed', why: 'NOTHING_IN_IT' })
    expect(await preview('siteManager', await workbook({ 别的: [['姓名', '生日'], ['张三', '1月']] }))).toMatchObject({ status: 'ready', canConfirm: false, bad: [{ sheet: '别的', row: 1, code: 'HEADING_UNKNOWN' }] })
    const { importId } = await handIn('siteManager', 'x')
    expect((await goOn('siteManager', importId)).status).toBe('failed')
  })

  it('takes only one’s own file, and keeps a manager to the estate', async () => {
    const fileId = await stage.upload(openidOf('communityOfficer'), `imports/${memberIdOf('communityOfficer')}/1.xlsx`)
    expect(codeOf(await papers('siteManager', 'startImport', { fileId, name: '名册.xlsx' }))).toBe('FILE_NOT_YOURS')
    const seen = await preview('siteManager', await workbook({ 楼栋: [BUILDINGS, ['夏雨里', '1 栋', '1 单元'], ['另建小区', '1 栋', '1 单元']] }))
    expect(seen.bad.map(({ row, code }) => [row, code])).toEqual([[2, 'ESTATE_UNKNOWN'], [3, 'ESTATE_UNKNOWN']])
  })

  it('throws away after a day what nobody confirmed', async () => {
    const seen = await preview('siteManager', await workbook({ 住户: [DOORS, ['春风里', '1 栋', '1 单元', '801', '']] }))
    await stage.advance(25 * 3_600_000)
    expect((await stage.documents('imports', { _id: seen.importId }))[0]).toMatchObject({ status: 'failed', why: 'EXPIRED' })
  })

  it('gives the empty tables to fill in', async () => {
    const { url, name } = valueOf<{ url: string; name: string }>(await papers('siteManager', 'importTemplate', {}))
    expect(name).toBe('名册空表.xlsx')
    const book = new Workbook()
    await book.xlsx.load(Buffer.from(await (await fetch(url)).arrayBuffer()) as never)
    expect(book.worksheets.map(sheet => [sheet.name, sheet.getRow(1).getCell(1).text])).toEqual([['楼栋', '小区'], ['住户', '小区'], ['任职', '小区'], ['说明', '怎么填']])
  })
})
