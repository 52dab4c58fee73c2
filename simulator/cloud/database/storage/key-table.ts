import type { Interval, PlannableIndex } from '../planning/plan'
import type { SortField } from '../types'
import type { DataFile, Statement } from './data-file'

export type Entry = [key: Buffer, rid: number, text: string]

/** Keys in order, each pointing at a document: a declared index, or the collection's own `_id`. */
export abstract class KeyTable implements PlannableIndex {
  abstract readonly name: string
  abstract readonly fields: SortField[]
  abstract readonly unique: boolean
  multikey = 0
  private readonly pages = new Map<string, Pick<Statement<Entry>, 'all'>>()

  constructor(protected readonly file: DataFile) {}

  /** Up to `limit` documents of an interval in key order, after the entry `after` when given. */
  page(interval: Interval, reverse: boolean, limit: number, after: Entry | null): Entry[] {
    const statement = this.statement(reverse, after !== null)
    const { low, high } = interval
    return statement.all(after === null ? [low, high, limit] : [low, high, after[0], after[1], limit])
  }

  /** SQL of entries as (key, rid, text) between two keys; `more` narrows it, the order follows. */
  protected abstract select(more: string): string
  protected abstract readonly keyColumn: string
  protected abstract readonly ridColumn: string

  private statement(reverse: boolean, continued: boolean): Pick<Statement<Entry>, 'all'> {
    const kind = `${reverse}/${continued}`
    let statement = this.pages.get(kind)
    if (statement === undefined) this.pages.set(kind, (statement = this.file.prepareRows<Entry>(this.pageSql(reverse, continued))))
    return statement
  }

  private pageSql(reverse: boolean, continued: boolean): string {
    const direction = reverse ? 'DESC' : 'ASC'
    const more = continued ? ` AND (${this.keyColumn}, ${this.ridColumn}) ${reverse ? '<' : '>'} (?, ?)` : ''
    return `${this.select(more)} ORDER BY ${this.keyColumn} ${direction}, ${this.ridColumn} ${direction} LIMIT ?`
  }
}
