import { decodeStored } from '../documents/extended-json'
import { collectionMissing, requestFailed } from '../platform-error'
import type { IndexDeclaration } from '../types'
import { Collection } from './collection'
import type { DataFile } from './data-file'
import { IndexTable, sortFields } from './index-table'

const BUILD_BATCH = 500

/** The collections of a data file and their indexes, brought in line with what is declared. */
export class Catalog {
  private readonly collections = new Map<string, Collection>()

  constructor(private readonly file: DataFile, private readonly declarations: IndexDeclaration[]) {
    const stored = file.prepare<{ name: string }>('SELECT name FROM collections').all([])
    const names = new Set([...stored.map(({ name }) => name), ...declarations.map(({ collection }) => collection)])
    for (const name of names) this.create(name)
  }

  /** Throws -502005 when the collection does not exist. */
  get(name: unknown): Collection {
    const collection = this.collections.get(String(name))
    if (collection === undefined) throw collectionMissing(String(name))
    return collection
  }

  all(): Collection[] {
    return [...this.collections.values()]
  }

  ensure(name: string): void {
    if (!this.collections.has(name)) this.create(name)
  }

  /** Makes an empty collection; throws when there is one of that name. */
  add(name: string): void {
    if (this.collections.has(name)) throw requestFailed(`Table exist: ${name}`)
    this.create(name)
  }

  private create(name: string): void {
    this.file.prepare('INSERT OR IGNORE INTO collections (name) VALUES (?)').run([name])
    const { id } = this.file.prepare<{ id: number }>('SELECT id FROM collections WHERE name = ?').get([name]) as { id: number }
    this.file.execute(`CREATE TABLE IF NOT EXISTS c${id} (rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, doc TEXT NOT NULL)`)
    const declared = this.declarations.filter(({ collection }) => collection === name)
    this.dropUndeclared(id, declared)
    const indexes = declared.filter((declaration) => sortFields(declaration).length > 0).map((declaration) => this.index(id, declaration))
    this.collections.set(name, new Collection(this.file, name, `c${id}`, indexes))
  }

  private dropUndeclared(collection: number, declared: IndexDeclaration[]): void {
    const wanted = new Set(declared.map(signature))
    const find = 'SELECT id, name, keys, is_unique FROM indexes WHERE collection = ?'
    const stored = this.file.prepare<{ id: number; name: string; keys: string; is_unique: number }>(find).all([collection])
    for (const { id, name, keys, is_unique } of stored) {
      if (wanted.has(`${name} ${keys} ${is_unique === 1}`)) continue
      this.file.atomically(() => {
        this.file.execute(`DROP TABLE i${id}`)
        this.file.prepare('DELETE FROM indexes WHERE id = ?').run([id])
      })
    }
  }

  private index(collection: number, declaration: IndexDeclaration): IndexTable {
    const known = this.file
      .prepare<{ id: number; multikey: number }>('SELECT id, multikey FROM indexes WHERE collection = ? AND name = ?')
      .get([collection, declaration.name])
    if (known === undefined) return this.file.atomically(() => this.buildIndex(collection, declaration))
    const index = new IndexTable(this.file, known.id, `c${collection}`, declaration)
    index.multikey = known.multikey
    return index
  }

  /** Fails with the duplicate key error when a unique index meets documents that break it. */
  private buildIndex(collection: number, declaration: IndexDeclaration): IndexTable {
    const insert = this.file.prepare('INSERT INTO indexes (collection, name, keys, is_unique) VALUES (?, ?, ?, ?)')
    const { name, keys, unique = false } = declaration
    const id = Number(insert.run([collection, name, JSON.stringify(keys), Number(unique)]).lastInsertRowid)
    this.file.execute(`CREATE TABLE i${id} (k BLOB NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (k, rid)) WITHOUT ROWID`)
    const index = new IndexTable(this.file, id, `c${collection}`, declaration)
    const next = `SELECT rid, doc FROM c${collection} WHERE rid > ? ORDER BY rid LIMIT ${BUILD_BATCH}`
    const page = this.file.prepare<{ rid: number; doc: string }>(next)
    for (let rows = page.all([0]); rows.length > 0; rows = page.all([rows[rows.length - 1]?.rid])) {
      for (const { rid, doc } of rows) {
        const document = decodeStored(doc)
        index.insert(index.keysOf(document), rid, document)
      }
    }
    return index
  }
}

const signature = ({ name, keys, unique }: IndexDeclaration) => `${name} ${JSON.stringify(keys)} ${unique ?? false}`
