/** A declared index, as in `dist/indexes.json`. A collection exists when at least one entry names it. */
export interface IndexDeclaration {
  collection: string
  name: string
  keys: { field: string; direction: 1 | -1 | '2dsphere' }[]
  unique?: boolean
}

/** What one operation cost. `index` is null when the whole collection was read; `micros` leaves out waiting for locks. */
export interface OperationReport {
  action: string
  collection: string
  index: string | null
  examined: number
  returned: number
  bytes: number
  micros: number
}

export interface FindOptions {
  limit: number
  skip?: number
  sort?: Record<string, 1 | -1>
}

export interface DatabaseOptions {
  /** Path of the data file, or null for memory only. */
  file: string | null
  indexes: IndexDeclaration[]
  /** Refuse a query that no index serves and that examines more than 100 documents. */
  strict: boolean
  /** Epoch milliseconds; server dates and the transaction limit follow it. */
  now: () => number
}

export interface Database {
  /** Every wire action it answers, by name. */
  readonly actions: readonly string[]
  /** Answers one `database.*` wire action; platform errors are replies `{ code, message }`, never exceptions. */
  handle(action: string, body: Record<string, unknown>): Promise<{ reply: object; report: OperationReport }>
  /** Stores documents as they are, one SQL transaction per 1000; throws what an insert would answer. */
  insertDocuments(collection: string, documents: object[]): void
  /** Makes a collection that is not there yet; one that nothing declares lasts as long as its data file. */
  ensureCollection(name: string): void
  /** Everything written by `work` is saved, or nothing of it. */
  atomically<Result>(work: () => Result): Result
  /** The stored text (extended JSON) of every document of a collection, in the order they were stored. */
  texts(collection: string): Iterable<string>
  /** Documents as extended JSON objects, for the console; strict mode does not apply. */
  find(collection: string, filter: object, options: FindOptions): object[]
  collections(): { name: string; count: number }[]
  close(): void
}

export type Document = Record<string, unknown>
export type Filter = Record<string, unknown>
export type SortField = { field: string; direction: 1 | -1 }
