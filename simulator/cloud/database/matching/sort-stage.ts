import type { Iterator } from 'mingo/lazy'
import { Lazy } from 'mingo/lazy'
import { sortKey } from '../keys/sort-key'
import type { Document, SortField } from '../types'

/** `$sort` in BSON's order, the same that indexes have. */
export function sortStage(documents: Iterator, specification: Record<string, 1 | -1>): Iterator {
  const order = Object.entries(specification).map(([field, direction]): SortField => ({ field, direction }))
  return documents.transform(((all: Document[]) => Lazy(sortDocuments(all, order))) as never)
}

function sortDocuments(documents: Document[], order: SortField[]): Document[] {
  const ranked = documents.map((document) => ({ document, key: sortKey(document, order) }))
  return ranked.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ document }) => document)
}
