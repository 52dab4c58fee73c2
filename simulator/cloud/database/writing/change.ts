import { valueKey } from '../keys/key-writer'
import type { Collection, Move } from '../storage/collection'
import type { DataFile } from '../storage/data-file'
import type { Document } from '../types'

/** One document before and after; `rid` is null for a new one, `after` for a removed one. */
export interface Change {
  collection: Collection
  /** The document's `_id` as key, in latin1. */
  id: string
  rid: number | null
  before: { document: Document; text: string } | null
  after: { document: Document; text: string } | null
}

export const idKey = (id: unknown): string => valueKey(id).toString('latin1')
export const idBytes = (key: string): Buffer => Buffer.from(key, 'latin1')

/** Saves changes, all or none; keys are freed before any is taken, so documents may swap them. */
export function saveChanges(file: DataFile, changes: Change[]): void {
  const moves = changes.map(({ collection, before, after }) => collection.moves(before?.document ?? null, after?.document ?? null))
  const work = () => {
    changes.forEach(({ rid }, i) => {
      for (const { index, out } of moves[i] as Move[]) if (rid !== null) index.remove(out, rid)
    })
    changes.forEach((change, i) => save(change, moves[i] as Move[]))
  }
  const isOneStatement = changes.length === 1 && moves[0]?.length === 0
  if (isOneStatement) work()
  else file.atomically(work)
  file.written()
}

function save({ collection, rid, after }: Change, moves: Move[]): void {
  if (rid === null) return after ? collection.insert(after.document, after.text, moves) : undefined
  if (!after) return collection.remove(rid)
  collection.replace(rid, after.text)
  for (const { index, into } of moves) index.insert(into, rid, after.document)
}
