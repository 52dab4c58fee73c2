import type { Change } from '../writing/change'
import type { IndexTable } from '../storage/index-table'
import type { Document } from '../types'

/** What a transaction holds for a change: the document, and the unique keys it takes or frees. */
export function lockKeys({ collection, id, before, after }: Change): string[] {
  const keys = [`${collection.name}\n${id}`]
  for (const index of collection.indexes) {
    if (!index.unique) continue
    for (const side of [before, after]) if (side) keys.push(...uniqueKeys(collection.name, index, side.document))
  }
  return keys
}

const uniqueKeys = (collection: string, index: IndexTable, document: Document) =>
  index.keysOf(document).map((key) => `${collection}\n${index.name}\n${key.toString('latin1')}`)
