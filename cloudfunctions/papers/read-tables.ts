import { Readable } from 'node:stream'
import { Workbook, type Cell, type CellValue, type Row, type Worksheet } from 'exceljs'
import { MOST_LINES } from '../../domain/papers/roster-import'
import type { Line, Table } from '../../domain/kernel/table'

/** The sheet of the empty tables that explains them. */
export const NOTES_SHEET = '说明'

export type Read = { ok: true; tables: Table[] } | { ok: false; why: 'FILE_UNREADABLE' | 'TOO_MANY_LINES' | 'NOTHING_IN_IT' }

/** The tables of an XLSX or CSV file: the first line with words in it names the columns. */
export async function readTables(bytes: Buffer, name: string): Promise<Read> {
  const book = await openBook(bytes, name).catch(() => null)
  if (!book) return { ok: false, why: 'FILE_UNREADABLE' }
  const sheets = book.worksheets.filter(sheet => sheet.name !== NOTES_SHEET && sheet.actualRowCount > 0)
  if (sheets.some(sheet => sheet.actualRowCount - 1 > MOST_LINES)) return { ok: false, why: 'TOO_MANY_LINES' }
  const tables = sheets.map(tableOf)
  return tables.some(({ lines }) => lines.length) ? { ok: true, tables } : { ok: false, why: 'NOTHING_IN_IT' }
}

async function openBook(bytes: Buffer, name: string): Promise<Workbook> {
  const book = new Workbook()
  if (isZip(bytes)) return book.xlsx.load(bytes as never)
  if (/\.xlsx?$/i.test(name)) throw new Error('a workbook that is none')
  const sheet = await book.csv.read(Readable.from([textOf(bytes)]), { map: (value: unknown) => value })
  sheet.name = name.replace(/\.\w+$/, '').slice(0, 30) || 'CSV'
  return book
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK'

/** Excel in China saves CSV in GB18030, or as UTF-8 with a mark at the beginning. */
export function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  }
}

function tableOf(sheet: Worksheet): Table {
  const lines: Line[] = []
  let headings: string[] | null = null
  sheet.eachRow((row, number) => {
    const texts = textsOf(row)
    if (texts.every(text => text === '')) return
    if (!headings) headings = texts
    else lines.push({ row: number, cells: Object.fromEntries(headings.flatMap((heading, i) => (heading ? [[heading, texts[i] ?? '']] : []))) })
  })
  return { sheet: sheet.name, headings: headings ?? [], lines }
}

function textsOf(row: Row): string[] {
  return Array.from({ length: row.cellCount }, (_, i) => wordsOf(row.getCell(i + 1)))
}

/** What somebody reads in a cell; days as 2026-11-24. */
function wordsOf(cell: Cell): string {
  const value: CellValue = cell.value
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'number' ? String(value) : cell.text.trim()
}
