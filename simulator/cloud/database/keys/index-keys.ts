import { resolve } from 'mingo/util'
import { NESTED } from '../planning/plan'
import { requestFailed } from '../platform-error'
import type { Document, SortField } from '../types'
import { cellIn, isCell, placeField } from '../geo/cells'
import { fieldValues } from './field-values'
import { KeyWriter } from './key-writer'

export interface IndexKeys {
  /** Sorted and without repeats. */
  keys: Buffer[]
  /** Bit `i` is set when the i-th field lies in an array, `NESTED` when in an array of arrays. */
  multikey: number
}

const writer = new KeyWriter()

/** Every key under which an index files a document; two arrays in one compound index are refused as in MongoDB. */
export function indexKeys(document: Document, fields: SortField[]): IndexKeys {
  let multikey = 0
  const columns = fields.map(({ field }, i) => {
    if (isCell(field)) return [cellIn(fieldOf(document, field), field)]
    const { values, isArray, isNested } = fieldValues(document, field)
    if (isArray) multikey |= 1 << i
    if (isNested) multikey |= NESTED
    return values
  })
  if (multikey === 0) return { keys: [writeKey(columns.map((column) => column[0]), fields)], multikey }
  refuseParallelArrays(fields, multikey)
  const keys = combinations(columns).map((values) => writeKey(values, fields))
  return { keys: withoutRepeats(keys.sort(Buffer.compare)), multikey }
}

const fieldOf = (document: Document, cell: string): unknown => resolve(document, placeField(cell))

function writeKey(values: unknown[], fields: SortField[]): Buffer {
  for (let i = 0; i < fields.length; i++) {
    const start = writer.position
    writer.value(values[i])
    if (fields[i]?.direction === -1) writer.invertFrom(start)
  }
  return writer.take()
}

function refuseParallelArrays(fields: SortField[], multikey: number): void {
  const arrays = fields.filter((_, i) => multikey & (1 << i)).map(({ field }) => field)
  const roots = new Set(arrays.map((field) => field.split('.')[0]))
  if (roots.size > 1) throw requestFailed(`cannot index parallel arrays [${arrays.join('] [')}]`)
}

const combinations = (columns: unknown[][]): unknown[][] =>
  columns.reduce<unknown[][]>((rows, column) => rows.flatMap((row) => column.map((value) => [...row, value])), [[]])

const withoutRepeats = (sorted: Buffer[]): Buffer[] => sorted.filter((key, i) => i === 0 || !key.equals(sorted[i - 1] as Buffer))
