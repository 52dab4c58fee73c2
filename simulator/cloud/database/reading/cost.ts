import { requestFailed } from '../platform-error'
import type { Filter, SortField } from '../types'

/** How many documents a query may read without an index in strict mode. */
const STRICT_LIMIT = 100

/** Counts what one operation reads. */
export class Cost {
  examined = 0
  returned = 0
  bytes = 0
  index: string | null = null

  constructor(private readonly strict: boolean) {}

  /** To be called for each document read by scanning; throws in strict mode, naming the index that would help. */
  scanned(collection: string, filter: Filter, order: SortField[]): void {
    this.examined++
    if (this.strict && this.examined > STRICT_LIMIT) throw requestFailed(missingIndex(collection, filter, order))
  }

  returns(texts: string[]): void {
    this.returned += texts.length
    for (const text of texts) this.bytes += Buffer.byteLength(text)
  }
}

function missingIndex(collection: string, filter: Filter, order: SortField[]): string {
  const fields = new Map(Object.keys(filter).filter((name) => name[0] !== '$').map((name) => [name, 1]))
  for (const { field, direction } of order) fields.set(field, direction)
  const keys = [...fields].map(([field, direction]) => `"${field}": ${direction}`).join(', ')
  return `no index serves this query on "${collection}" and it examined more than ${STRICT_LIMIT} documents; missing index: { ${keys} }`
}
