import { resolve } from 'mingo/util'

export interface FieldValues {
  values: unknown[]
  /** Whether an array lies on the path: then one document has many keys and no single place in the order. */
  isArray: boolean
}

/**
 * The values by which a document is found under a field: the value itself, or every element when arrays lie on
 * the path (MongoDB's multikey rule, nested arrays unrolled). Missing counts as null, an empty array as itself.
 */
export function fieldValues(document: Record<string, unknown>, path: string): FieldValues {
  const value = direct(document, path)
  if (!Array.isArray(value)) return { values: [value ?? null], isArray: false }
  const flat = (value as unknown[]).flat(Infinity)
  return { values: flat.length === 0 ? [[]] : flat, isArray: true }
}

function direct(document: Record<string, unknown>, path: string): unknown {
  if (!path.includes('.')) return Object.hasOwn(document, path) ? document[path] : undefined
  return resolve(document, path)
}
