import { Workbook } from 'exceljs'
import { ROLE_LABELS } from '../../domain/kernel/roles'
import { APPOINTABLE } from '../../domain/people/appointment-record'
import { POST_COLUMNS } from '../../domain/people/roster'
import { BUILDING_COLUMNS, DOOR_COLUMNS } from '../../domain/places/roster'
import { done } from '../_shell/call'
import type { PapersHandlers } from './handlers'
import { keep } from './keep'
import { NOTES_SHEET } from './read-tables'

const SHEETS: [name: string, columns: readonly string[]][] = [['楼栋', BUILDING_COLUMNS], ['住户', DOOR_COLUMNS], ['任职', POST_COLUMNS]]

const NOTES = [
  ['怎么填', '每张表第一行是标题，不要改；从第二行起填，一行一条。不需要的表留空。'],
  ['楼栋', '一栋一行。单元写在一格里，用顿号分开，如：1 单元、2 单元。'],
  ['住户', '一户一行。楼栋和单元要先在楼栋表里有。户况写：自住、出租、空置，不清楚就空着。'],
  ['任职', `身份写：${APPOINTABLE.map(role => ROLE_LABELS[role]).join('、')}。小区空着表示整个社区。日期写成 2026-11-24，结束空着表示不定期。`],
  ['再导一次', '同一张表再导一次不会重复；改了的会更新，表里没有的不会删掉。'],
]

/** The empty tables, with a sheet that says how to fill them in. */
export const importTemplate: PapersHandlers['importTemplate'] = async (_input, call) => {
  const book = new Workbook()
  for (const [name, columns] of SHEETS) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    // Texts, so that rooms and numbers stay as they are typed.
    sheet.columns = columns.map(header => ({ header, width: 18, style: { numFmt: '@' } }))
    sheet.getRow(1).font = { bold: true }
  }
  const notes = book.addWorksheet(NOTES_SHEET)
  notes.columns = [{ width: 14 }, { width: 90 }]
  notes.addRows(NOTES)
  const content = Buffer.from(await book.xlsx.writeBuffer())
  return done({ ...await keep(call, '.xlsx', content), name: '名册空表.xlsx' })
}
