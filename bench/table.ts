/** One printed table; `notes` stand under it. */
export interface Table {
  title: string
  columns: string[]
  rows: (string | number)[][]
  notes?: string[]
}

/** Chinese characters take two columns of a terminal. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(letter) ? 2 : 1), 0)

const isNumeric = (text: string): boolean => /^[\d.,~–-]*$/.test(text)

/** Prints a table with aligned columns: words to the left, numbers to the right. */
export function printTable({ title, columns, rows, notes = [] }: Table): void {
  const lines = [columns, ...rows.map(row => row.map(String))]
  const widths = columns.map((_, i) => Math.max(...lines.map(line => widthOf(line[i] ?? ''))))
  const pad = (text: string, i: number, isRight: boolean): string => {
    const space = ' '.repeat(widths[i]! - widthOf(text))
    return isRight ? space + text : text + space
  }
  const isRight = columns.map((_, i) => rows.every(row => isNumeric(String(row[i] ?? ''))))
  const print = (line: string[]) => `  ${columns.map((_, i) => pad(line[i] ?? '', i, isRight[i]!)).join('  ').trimEnd()}\n`
  process.stdout.write(`\n${title}\n${print(columns)}  ${widths.map(width => '─'.repeat(width)).join('  ')}\n`)
  for (const line of lines.slice(1)) process.stdout.write(print(line))
  for (const note of notes) process.stdout.write(`  ${note}\n`)
}
