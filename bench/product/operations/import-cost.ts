import { Workbook } from 'exceljs'
import type { ImportProgress } from '../../../domain/papers/roster-import'
import type { Table } from '../../table'
import { openEstates } from '../../../tests/functions/fixture/open-estates'
import { memberIdOf, openidOf } from '../../../tests/functions/fixture/people'
import { newKey, valueOf } from '../../../tests/functions/harness'
import { verdict } from '../verdict'

const ROWS = 20_000
const DOORS = 100
/** The longest one call may take: the client waits 20 s, the function may run 60 s. */
const TARGET_MS = 15_000

/** 20,000 households from one workbook: how many calls, the longest of them, and what a household costs in the database. */
export async function importCostTable(): Promise<Table> {
  const stage = await openEstates()
  try {
    const openid = openidOf('communityOfficer')
    const fileId = await stage.upload(openid, `imports/${memberIdOf('communityOfficer')}/1.xlsx`, await workbook())
    const call = async (op: string, input: object): Promise<ImportProgress> => valueOf(await stage.call(openid, 'papers', op, input, newKey()))
    const { importId } = await call('startImport', { fileId, name: '住户.xlsx' })
    const seen = await call('continueImport', { importId })
    await call('confirmImport', { importId })
    let at = await call('continueImport', { importId })
    while (at.status === 'saving') at = await call('continueImport', { importId })
    const calls = (await stage.calls('papers')).filter(({ op }) => op === 'continueImport').reverse()
    const [read, ...saving] = calls
    const longest = Math.max(...calls.map(({ ms }) => ms))
    const operations = calls.reduce((sum, { databaseOperations }) => sum + databaseOperations, 0)
    return {
      title: `Import of ${ROWS} households from one workbook`,
      columns: ['new', 'bad', 'reading and checking, ms', 'calls to save', 'longest call, ms', 'database operations', 'per household', 'target'],
      rows: [[seen.counts.doors.fresh, seen.badCount, Math.round(read?.ms ?? 0), saving.length, Math.round(longest), operations, (operations / ROWS).toFixed(3), verdict(longest <= TARGET_MS && at.status === 'done')]],
      notes: [`Target: no call over ${TARGET_MS / 1000} s, nothing lost.`],
    }
  } finally {
    await stage.close()
  }
}

async function workbook(): Promise<Buffer> {
  const book = new Workbook()
  const buildings = Array.from({ length: ROWS / DOORS }, (_, n) => ['春风里', `${n + 10} 栋`, '1 单元'])
  book.addWorksheet('楼栋').addRows([['小区', '楼栋', '单元'], ...buildings])
  book.addWorksheet('住户').addRows([['小区', '楼栋', '单元', '房号', '户况'], ...buildings.flatMap(([estate, building, unit]) =>
    Array.from({ length: DOORS }, (_, i) => [estate, building, unit, String(101 + i), '自住']))])
  return Buffer.from(await book.xlsx.writeBuffer())
}
