import type { Document, SortField } from '../types'
import { fieldValues } from './field-values'
import { KeyWriter, valueKey } from './key-writer'

const writer = new KeyWriter()

/** A document's place in an order, as bytes: an array counts by its least element ascending, its greatest descending. */
export function sortKey(document: Document, order: SortField[]): Buffer {
  for (const { field, direction } of order) {
    const start = writer.position
    const { values } = fieldValues(document, field)
    writer.value(values.length === 1 ? values[0] : extreme(values, direction))
    if (direction === -1) writer.invertFrom(start)
  }
  return writer.take()
}

function extreme(values: unknown[], direction: 1 | -1): unknown {
  const ranked = values.map((value) => ({ value, key: valueKey(value) }))
  ranked.sort((a, b) => direction * Buffer.compare(a.key, b.key))
  return ranked[0]?.value
}
