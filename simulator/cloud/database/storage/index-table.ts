import { latitudeOf, longitudeOf } from '../geo/cells'
import { duplicateKey } from '../platform-error'
import { indexKeys } from '../keys/index-keys'
import type { Document, IndexDeclaration, SortField } from '../types'
import type { DataFile, Statement } from './data-file'
import { KeyTable } from './key-table'
import { fieldValues } from '../keys/field-values'

/** A declared index: one row per key of each document, so arrays are found by their elements. */
export class IndexTable extends KeyTable {
  readonly name: string
  readonly unique: boolean
  readonly fields: SortField[]
  /** Fields whose places on the globe it files. */
  readonly sphereFields: string[]
  protected readonly keyColumn = 'e.k'
  protected readonly ridColumn = 'e.rid'
  private readonly add: Statement<never>
  private readonly drop: Statement<never>
  private readonly owner: Statement<{ rid: number }>
  private readonly saveMultikey: Statement<never>

  constructor(file: DataFile, private readonly id: number, private readonly table: string, private readonly declaration: IndexDeclaration) {
    super(file)
    this.name = declaration.name
    this.unique = declaration.unique ?? false
    this.fields = sortFields(declaration)
    this.sphereFields = declaration.keys.flatMap(({ field, direction }) => (direction === '2dsphere' ? [field] : []))
    this.add = file.prepare(`INSERT INTO i${id} (k, rid) VALUES (?, ?)`)
    this.drop = file.prepare(`DELETE FROM i${id} WHERE k = ? AND rid = ?`)
    this.owner = file.prepare(`SELECT rid FROM i${id} WHERE k = ?`)
    this.saveMultikey = file.prepare(`UPDATE indexes SET multikey = ? WHERE id = ${id}`)
  }

  /** Keys of a document; remembers for good (even should the write fail) that a field has met an array. */
  keysOf(document: Document): Buffer[] {
    const { keys, multikey } = indexKeys(document, this.fields)
    if ((multikey | this.multikey) !== this.multikey) {
      this.multikey |= multikey
      this.saveMultikey.run([this.multikey])
    }
    return keys
  }

  insert(keys: Buffer[], rid: number, document: Document): void {
    for (const key of keys) {
      if (this.unique && this.owner.get([key])) throw this.duplicate(document)
      this.add.run([key, rid])
    }
  }

  remove(keys: Buffer[], rid: number): void {
    for (const key of keys) this.drop.run([key, rid])
  }

  /** The row that holds a key of a unique index. */
  ownerOf(key: Buffer): number | undefined {
    return this.owner.get([key])?.rid
  }

  duplicate(document: Document) {
    const values = this.fields.map(({ field }) => `${field}: ${JSON.stringify(fieldValues(document, field).values[0] ?? null)}`)
    return duplicateKey(this.declaration.collection, this.name, `{ ${values.join(', ')} }`)
  }

  protected select(more: string): string {
    return `SELECT e.rid, d.doc${more} FROM i${this.id} e CROSS JOIN ${this.table} d ON d.rid = e.rid WHERE e.k >= ? AND e.k < ?`
  }

  protected get counting(): string {
    return `SELECT count(DISTINCT rid) FROM i${this.id} WHERE k >= ? AND k < ?`
  }
}

/** The fields kept in key order; a `2dsphere` field is kept by its cell of the globe, row by row from the south. */
export function sortFields({ keys }: IndexDeclaration): SortField[] {
  return keys.flatMap(({ field, direction }) => (direction === '2dsphere' ? cellFields(field) : [{ field, direction }]))
}

const cellFields = (field: string): SortField[] => [latitudeOf(field), longitudeOf(field)].map((cell) => ({ field: cell, direction: 1 }))
