import type { Cell } from '../../../domain/requests/ledger-row'

export interface Sheet { name: string; head: { title: string; width: number }[]; pages: AsyncIterable<Cell[][]> }

/** An XLSX file of one sheet, written row by row; its head stays in sight. The library is loaded only here. */
export async function workbookOf({ name, head, pages }: Sheet): Promise<Buffer> {
  const { PassThrough } = await import('node:stream')
  const { default: excel } = await import('exceljs')
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = head.map(({ title, width }) => ({ header: title, width }))
  sheet.getRow(1).font = { bold: true }
  for await (const rows of pages) for (const row of rows) sheet.addRow(row).commit()
  sheet.commit()
  await book.commit()
  return Buffer.concat(chunks)
}
