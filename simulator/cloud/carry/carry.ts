import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openDatabase } from '../database'
import { openDeployment } from '../deployment'
import { platformLine, readLine } from './lines'

/** Documents carried out of a data folder into a file, or from a file into it. */
export interface Carrying {
  direction: 'out' | 'in'
  file: string
  /** One collection, as the platform exports it; null for all, each after a line that names it. */
  collection: string | null
  data: string
  dist: string
}

/** Carries documents; returns how many of each collection. Throws a sentence, and then nothing was changed. */
export function carry({ direction, file, collection, data, dist }: Carrying): Record<string, number> {
  if (direction === 'out' && !existsSync(join(data, 'documents.sqlite'))) throw new Error(`there is no data folder ${data}`)
  mkdirSync(data, { recursive: true })
  const indexes = openDeployment(dist).indexes()
  const database = openDatabase({ file: join(data, 'documents.sqlite'), indexes, strict: false, now: Date.now })
  try {
    return direction === 'out' ? carryOut(database, file, collection) : carryIn(database, file, collection)
  } finally {
    database.close()
  }
}

/** A file that exists is not overwritten: it may be the only copy of something. */
function carryOut(database: Database, file: string, only: string | null): Record<string, number> {
  if (existsSync(file)) throw new Error(`${file} exists already`)
  const names = only === null ? database.collections().map(({ name }) => name).sort() : [only]
  const counts: Record<string, number> = {}
  const out = openSync(file, 'wx')
  try {
    for (const name of names) {
      counts[name] = 0
      if (only === null) writeSync(out, `${JSON.stringify({ collection: name })}\n`)
      for (const text of database.texts(name)) {
        writeSync(out, `${platformLine(text)}\n`)
        counts[name]++
      }
    }
  } finally {
    closeSync(out)
  }
  return counts
}

function carryIn(database: Database, file: string, only: string | null): Record<string, number> {
  const counts: Record<string, number> = {}
  let current = only
  const lines = readFileSync(file, 'utf8').split('\n')
  database.atomically(() => {
    if (only !== null) open(only)
    lines.forEach((line, i) => {
      if (line.trim() !== '') at(i + 1, () => take(readLine(line)))
    })
  })
  return counts

  function take(document: Record<string, unknown>): void {
    const { collection } = document
    if (only === null && !('_id' in document) && typeof collection === 'string') return open((current = collection))
    if (current === null) throw new Error('comes before any line that names a collection; name one with --collection')
    database.insertDocuments(current, [document])
    counts[current] = (counts[current] ?? 0) + 1
  }

  function open(name: string): void {
    database.ensureCollection(name)
    if (!(name in counts) && database.find(name, {}, { limit: 1 }).length > 0) throw new Error(`collection ${name} holds documents already`)
    counts[name] ??= 0
  }

  function at(line: number, work: () => void): void {
    try {
      work()
    } catch (error) {
      throw new Error(`${file} line ${line}: ${(error as Error).message}; nothing was imported`, { cause: error })
    }
  }
}
