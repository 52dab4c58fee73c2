export interface FieldValues {
  values: unknown[]
  /** Whether an array lies on the path: then one document has many keys and no single place in the order. */
  isArray: boolean
  /** Whether an array held an array, which is unrolled too: more is found then than matches. */
  isNested: boolean
}

/**
 * The values by which a document is found under a field: the value itself, or every element when arrays lie on
 * the path (MongoDB's multikey rule, nested arrays unrolled). Missing counts as null, an empty array as itself.
 */
export function fieldValues(document: Record<string, unknown>, path: string): FieldValues {
  const found: FieldValues = { values: [], isArray: false, isNested: false }
  collect(document, path, 0, found)
  return found
}

function collect(value: unknown, path: string, start: number, found: FieldValues): void {
  if (Array.isArray(value)) return collectItems(value, path, start, found)
  if (start > path.length) found.values.push(value ?? null)
  else collect(member(value, nameAt(path, start)), path, endOf(path, start) + 1, found)
}

function collectItems(items: unknown[], path: string, start: number, found: FieldValues): void {
  found.isArray = true
  const atEnd = start > path.length
  if (items.length === 0) found.values.push(atEnd ? items : null)
  for (const item of items) {
    if (Array.isArray(item)) found.isNested = true
    collect(item, path, start, found)
  }
  if (!atEnd && /^\d+$/.test(nameAt(path, start))) collect(items[Number(nameAt(path, start))], path, endOf(path, start) + 1, found)
}

function endOf(path: string, start: number): number {
  const dot = path.indexOf('.', start)
  return dot === -1 ? path.length : dot
}

const nameAt = (path: string, start: number) => (start === 0 && !path.includes('.') ? path : path.slice(start, endOf(path, start)))

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}
