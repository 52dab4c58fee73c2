import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type IndexDeclaration } from '../../simulator/cloud/database'

const BATCH = 10_000

export type Make = (n: number) => object
export interface Growth { collection: string; count: number; make: Make }

/** A data folder of the simulated cloud, to be grown while no cloud runs on it. */
export function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-requests-'))
  return { folder, grow: (growths: readonly Growth[]) => grow(folder, growths), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Stores documents straight into the data file: a million through the wire would take the most of the time. */
function grow(folder: string, growths: readonly Growth[]): void {
  const indexes = JSON.parse(readFileSync(join('dist', 'indexes.json'), 'utf8')) as IndexDeclaration[]
  const database = openDatabase({ file: join(folder, 'documents.sqlite'), indexes, strict: false, now: Date.now })
  try {
    for (const { collection, count, make } of growths) {
      for (let start = 0; start < count; start += BATCH) {
        database.insertDocuments(collection, Array.from({ length: Math.min(BATCH, count - start) }, (_, i) => make(start + i)))
      }
    }
  } finally {
    database.close()
  }
}
