import Sqlite from 'libsql'

/** Written into the file; a file with a higher number was made by a newer program. */
const FORMAT = 1

const MAX_LOG_PAGES = 16_000
/** SQLite's own 2 MB would read most pages of a million documents again and again. */
const CACHE_KB = 65_536
const IDLE_MS = 1_000

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS indexes (
    id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, keys TEXT NOT NULL,
    is_unique INTEGER NOT NULL, multikey INTEGER NOT NULL DEFAULT 0, UNIQUE (collection, name));
`

/** Parameters always travel as one array: a lone Buffer would be taken for named parameters and abort the process. */
export interface Statement<Row> {
  all(parameters: unknown[]): Row[]
  get(parameters: unknown[]): Row | undefined
  run(parameters: unknown[]): { changes: number; lastInsertRowid: number | bigint }
}

/** The SQLite file (or memory) under the collections; one process at a time. */
export class DataFile {
  private readonly sqlite: Sqlite.Database
  private readonly begin: Statement<never>
  private readonly commit: Statement<never>
  private readonly rollback: Statement<never>
  private idle: NodeJS.Timeout | null = null
  private isAtWork = false

  /** Throws a clear sentence when the file is in use, damaged or newer; nothing is overwritten then. */
  constructor(file: string | null) {
    this.sqlite = new Sqlite(file ?? ':memory:')
    try {
      this.prepareFile(file)
    } catch (error) {
      this.sqlite.close()
      throw explain(error, file)
    }
    this.begin = this.prepare('BEGIN IMMEDIATE')
    this.commit = this.prepare('COMMIT')
    this.rollback = this.prepare('ROLLBACK')
  }

  prepare<Row = Record<string, unknown>>(sql: string): Statement<Row> {
    return this.sqlite.prepare(sql) as unknown as Statement<Row>
  }

  /** Rows come as arrays, which is faster to read than objects; only for `all`. */
  prepareRows<Row extends unknown[]>(sql: string): Pick<Statement<Row>, 'all'> {
    const statement = this.sqlite.prepare(sql)
    statement.raw()
    return statement as unknown as Statement<Row>
  }

  execute(sql: string): void {
    this.sqlite.exec(sql)
  }

  /** All or nothing; inside another such piece of work it is part of that one. */
  atomically<Result>(work: () => Result): Result {
    if (this.isAtWork) return work()
    this.begin.run([])
    this.isAtWork = true
    try {
      const result = work()
      this.commit.run([])
      return result
    } catch (error) {
      this.rollback.run([])
      throw error
    } finally {
      this.isAtWork = false
    }
  }

  /** To be called after a write: the log is moved when none follows for a while. */
  written(): void {
    this.idle?.refresh()
  }

  /**
   * Moves the log into the file and lets go of it. The connection itself lives until its statements are collected,
   * so the lock has to be given back by hand, which SQLite only does outside log mode.
   */
  close(): void {
    if (this.idle) {
      clearTimeout(this.idle)
      this.sqlite.pragma('journal_mode = DELETE')
      this.sqlite.pragma('locking_mode = NORMAL')
      this.sqlite.pragma('user_version')
    }
    this.sqlite.close()
  }

  /**
   * An acknowledged write is in the log, so it survives the process; NORMAL waits for the disk only when the log is
   * moved into the file, which is left to idle moments and to a log that has grown large.
   */
  private prepareFile(file: string | null): void {
    if (file !== null) {
      this.sqlite.pragma('locking_mode = EXCLUSIVE')
      const found = (this.sqlite.pragma('user_version') as { user_version: number }[])[0]?.user_version ?? 0
      if (found > FORMAT) throw new Error(`The data file ${file} was written by a newer version (format ${found}, this is ${FORMAT}).`)
      this.sqlite.pragma('journal_mode = WAL')
      this.sqlite.pragma('synchronous = NORMAL')
      this.sqlite.pragma(`cache_size = -${CACHE_KB}`)
      this.sqlite.pragma(`wal_autocheckpoint = ${MAX_LOG_PAGES}`)
      this.idle = setTimeout(() => this.sqlite.pragma('wal_checkpoint(PASSIVE)'), IDLE_MS).unref()
    }
    this.sqlite.exec(SCHEMA)
    this.sqlite.exec(`PRAGMA user_version = ${FORMAT}`)
  }
}

function explain(error: unknown, file: string | null): unknown {
  const { code = '' } = error as { code?: string }
  if (code.startsWith('SQLITE_BUSY')) return new Error(`The data file ${file} is in use by another process.`)
  const isDamaged = code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')
  if (isDamaged) return new Error(`The data file ${file} is damaged or not a data file.`)
  return error
}
