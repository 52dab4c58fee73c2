import { valueKey } from '../keys/key-writer'
import { duplicateKey } from '../platform-error'
import type { Document, SortField } from '../types'
import type { DataFile, Statement } from './data-file'
import type { IndexTable } from './index-table'
import { KeyTable } from './key-table'

const PAGE = 500

export interface Row {
  rid: number
  text: string
}

/** The documents of one collection, as JSON texts, with the indexes kept beside them. */
export class Collection {
  readonly ids: IdKeys
  readonly tables: KeyTable[]
  private readonly byId: Statement<{ rid: number; doc: string }>
  private readonly after: Pick<Statement<[number, string]>, 'all'>
  private readonly insertRow: Statement<never>
  private readonly updateRow: Statement<never>
  private readonly deleteRow: Statement<never>
  private readonly counted: Statement<{ total: number }>

  constructor(file: DataFile, readonly name: string, table: string, readonly indexes: IndexTable[]) {
    this.ids = new IdKeys(file, table)
    this.tables = [this.ids, ...indexes]
    this.byId = file.prepare(`SELECT rid, doc FROM ${table} WHERE id = ?`)
    this.after = file.prepareRows(`SELECT rid, doc FROM ${table} WHERE rid > ? ORDER BY rid LIMIT ?`)
    this.insertRow = file.prepare(`INSERT INTO ${table} (id, doc) VALUES (?, ?)`)
    this.updateRow = file.prepare(`UPDATE ${table} SET doc = ? WHERE rid = ?`)
    this.deleteRow = file.prepare(`DELETE FROM ${table} WHERE rid = ?`)
    this.counted = file.prepare(`SELECT count(*) AS total FROM ${table}`)
  }

  /** Fields with a 2dsphere index. */
  get sphereFields(): string[] {
    return [...new Set(this.indexes.flatMap(({ sphereFields }) => sphereFields))]
  }

  get(id: Buffer): Row | undefined {
    const row = this.byId.get([id])
    return row && { rid: row.rid, text: row.doc }
  }

  /** All documents. */
  count(): number {
    return this.counted.get([])?.total ?? 0
  }

  /** Documents in the order they were stored, after row `rid`. */
  rowsAfter(rid: number, limit: number): [rid: number, text: string][] {
    return this.after.all([rid, limit])
  }

  /** The texts of all documents in that order, read page by page. */
  *texts(): Generator<string> {
    for (let rows = this.rowsAfter(0, PAGE); rows.length > 0; rows = this.rowsAfter(rows[rows.length - 1]![0], PAGE)) {
      for (const [, text] of rows) yield text
    }
  }

  /** Stores a new document under keys already worked out; throws the platform's duplicate key error. */
  insert(document: Document, text: string, moves: Move[]): void {
    const rid = this.insertUnder(valueKey(document._id), document, text)
    for (const { index, into } of moves) index.insert(into, rid, document)
  }

  /** SQLite itself finds that the key is taken: looking first would be one statement more for every document. */
  private insertUnder(id: Buffer, document: Document, text: string): number {
    try {
      return Number(this.insertRow.run([id, text]).lastInsertRowid)
    } catch (error) {
      throw (error as { code?: string }).code === 'SQLITE_CONSTRAINT_UNIQUE' ? this.duplicateId(document) : error
    }
  }

  /** What a change does to the indexes. */
  moves(before: Document | null, after: Document | null): Move[] {
    const moves: Move[] = []
    for (const index of this.indexes) {
      const old = before ? index.keysOf(before) : []
      const now = after ? index.keysOf(after) : []
      const move = { index, out: missingFrom(old, now), into: missingFrom(now, old) }
      if (move.out.length > 0 || move.into.length > 0) moves.push(move)
    }
    return moves
  }

  remove(rid: number): void {
    this.deleteRow.run([rid])
  }

  replace(rid: number, text: string): void {
    this.updateRow.run([text, rid])
  }

  duplicateId(document: Document) {
    return duplicateKey(this.name, '_id_', `{ _id: ${JSON.stringify(document._id)} }`)
  }
}

const missingFrom = (keys: Buffer[], others: Buffer[]): Buffer[] => keys.filter((key) => !others.some((other) => other.equals(key)))

/** Keys a document leaves and enters in one index. */
export interface Move {
  index: IndexTable
  out: Buffer[]
  into: Buffer[]
}

/** The collection's own order by `_id`. */
class IdKeys extends KeyTable {
  readonly name = '_id_'
  readonly unique = true
  readonly fields: SortField[] = [{ field: '_id', direction: 1 }]
  protected readonly keyColumn = 'id'
  protected readonly ridColumn = 'rid'

  constructor(file: DataFile, private readonly table: string) {
    super(file)
  }

  protected select(more: string): string {
    return `SELECT rid, doc${more} FROM ${this.table} WHERE id >= ? AND id < ?`
  }

  protected get counting(): string {
    return `SELECT count(*) FROM ${this.table} WHERE id >= ? AND id < ?`
  }
}
