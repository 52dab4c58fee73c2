import type { Interval, PlannableIndex } from '../planning/plan'
import type { SortField } from '../types'
import type { DataFile, Statement } from './data-file'

export type Row = [rid: number, text: string]
export type Entry = [rid: number, text: string, key: Buffer]

/** Keys in order, each pointing at a document: a declared index, or the collection's own `_id`. */
export abstract class KeyTable implements PlannableIndex {
  abstract readonly name: string
  abstract readonly fields: SortField[]
  abstract readonly unique: boolean
  multikey = 0
  private readonly statements = new Map<string, Pick<Statement<never>, 'all'>>()

  constructor(protected readonly file: DataFile) {}

  /** Up to `limit` documents of an interval in key order, with their keys, after the entry `after` when given. */
  page({ low, high }: Interval, reverse: boolean, limit: number, after: Entry | null): Entry[] {
    const more = after ? ` AND (${this.keyColumn}, ${this.ridColumn}) ${reverse ? '<' : '>'} (?, ?)` : ''
    const statement = this.statement<Entry>(this.select(`, ${this.keyColumn}`) + more + this.order(reverse))
    return statement.all(after ? [low, high, after[2], after[0], limit] : [low, high, limit])
  }

  /** The first `limit` documents of an interval; cheaper than `page`, as keys are not handed out. */
  first({ low, high }: Interval, reverse: boolean, limit: number): Row[] {
    return this.statement<Row>(this.select('') + this.order(reverse)).all([low, high, limit])
  }

  /** How many documents an interval holds, told from the keys alone. */
  count({ low, high }: Interval): number {
    return this.statement<[number]>(this.counting).all([low, high])[0]?.[0] ?? 0
  }

  /** SQL of (rid, text, more columns) between two keys; conditions and order may follow. */
  protected abstract select(more: string): string
  protected abstract readonly counting: string
  protected abstract readonly keyColumn: string
  protected abstract readonly ridColumn: string

  private order(reverse: boolean): string {
    const direction = reverse ? 'DESC' : 'ASC'
    return ` ORDER BY ${this.keyColumn} ${direction}, ${this.ridColumn} ${direction} LIMIT ?`
  }

  private statement<Row>(sql: string): Pick<Statement<Row>, 'all'> {
    let statement = this.statements.get(sql)
    if (statement === undefined) this.statements.set(sql, (statement = this.file.prepareRows<never>(sql)))
    return statement as unknown as Pick<Statement<Row>, 'all'>
  }
}
