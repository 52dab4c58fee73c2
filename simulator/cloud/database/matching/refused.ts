import { unsupported } from '../platform-error'

/** Operators that run code or reach outside the collection; refused wherever they stand. */
const REFUSED = new Set(['$where', '$function', '$accumulator', '$jsonSchema', '$near', '$nearSphere', '$geoWithin', '$geoIntersects'])

/** Throws the platform's error naming the first refused operator of a filter or pipeline. */
export function refuseOperators(value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof RegExp) return
  if (Array.isArray(value)) return value.forEach(refuseOperators)
  for (const [name, item] of Object.entries(value)) {
    if (REFUSED.has(name)) throw unsupported(name)
    refuseOperators(item)
  }
}
