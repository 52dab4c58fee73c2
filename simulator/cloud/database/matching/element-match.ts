import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import type { Document, Filter } from '../types'

type Test = (value: unknown) => boolean

/** The operators that look at an array as a whole; the others look at each of its elements. */
const OF_ARRAYS = ['$size', '$elemMatch', '$all', '$type', '$not']
/** These join whole filters: beside them a condition is on the element's fields. */
const OF_FILTERS = ['$and', '$or', '$nor']

/**
 * `$elemMatch`: an array at the path has an element that satisfies all of the condition. mingo mistakes what it
 * collects along the path (`v` of each of `items`) for such an array, so that `items.v` finds `[{ v: 0 }]`;
 * MongoDB looks at arrays in `v` only. Nor does MongoDB look into an element that is itself an array.
 */
export function elementMatch(selector: string, condition: Filter, options: Options): (document: Document) => boolean {
  const names = selector.split('.')
  const test = elementTest(condition, options)
  return (document) => arraysAt(document, names, 0).some((items) => items.some(test))
}

/** `$all` says no more than each of its values alone (mingo finds no value that stands outside an array). */
export function allMatch(selector: string, wanted: unknown, options: Options): (document: Document) => boolean {
  const all = Array.isArray(wanted) ? (wanted as unknown[]) : []
  if (all.length === 0) return () => false
  const tests = all.map((item) => new Query({ [selector]: item }, options))
  return (document) => tests.every((query) => query.test(document))
}

function arraysAt(value: unknown, names: string[], at: number): unknown[][] {
  if (typeof value !== 'object' || value === null) return []
  const name = names[at]
  if (!Array.isArray(value)) return name !== undefined && Object.hasOwn(value, name) ? arraysAt((value as Document)[name], names, at + 1) : []
  if (name === undefined) return [value]
  const within = value.flatMap((item) => (Array.isArray(item) ? [] : arraysAt(item, names, at)))
  return /^\d+$/.test(name) ? [...within, ...arraysAt(value[Number(name)], names, at + 1)] : within
}

function elementTest(condition: Filter, options: Options): Test {
  const entries = Object.entries(condition)
  if (entries.length === 0) return (item) => typeof item === 'object' && item !== null
  const isOnItem = entries.every(([name]) => name[0] === '$' && !OF_FILTERS.includes(name))
  if (!isOnItem) {
    const query = new Query(condition, options)
    return (item) => typeof item === 'object' && item !== null && query.test(item as Document)
  }
  const onWhole = part(entries.filter(([name]) => OF_ARRAYS.includes(name)), options)
  const onValue = part(entries.filter(([name]) => !OF_ARRAYS.includes(name)), options)
  return (item) => onWhole(item) && onValue(Array.isArray(item) ? [item] : item)
}

function part(entries: [string, unknown][], options: Options): Test {
  if (entries.length === 0) return () => true
  const query = new Query({ item: Object.fromEntries(entries) }, options)
  return (item) => query.test({ item })
}
