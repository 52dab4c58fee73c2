import { valueKey } from '../keys/key-writer'
import type { Collection, Move } from '../storage/collection'
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

/** Saves changes; keys are freed before any is taken, so documents may swap them. Must run inside `atomically`. */
export function applyChanges(changes: Change[]): void {
  const moves = changes.map(({ collection, rid, before, after }) => {
    const moved = rid !== null && before ? collection.moves(before.document, after?.document ?? null) : []
    for (const { index, out } of moved) index.remove(out, rid as number)
    return moved
  })
  changes.forEach((change, i) => save(change, moves[i] as Move[]))
}

function save({ collection, rid, after }: Change, moves: Move[]): void {
  if (rid === null) return after ? collection.insert(after.document, after.text) : undefined
  if (!after) return collection.remove(rid)
  collection.replace(rid, after.text)
  for (const { index, into } of moves) index.insert(into, rid, after.document)
}
