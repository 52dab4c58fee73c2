import * as operators from 'mingo/operators/update'
import { isEqual, resolve } from 'mingo/util'
import { asPlatformErrors } from '../matching/matcher'
import { mingoOptions } from '../matching/operators'
import { refuseOperators } from '../matching/refused'
import { invalidParam, unsupported } from '../platform-error'
import type { Document, Filter } from '../types'
import { checkPaths, checkUpdate } from './update-rules'

type Expression = Record<string, unknown>
type UpdateOperator = (expression: Expression, arrayFilters: Expression[], options: unknown) => (document: Document) => unknown
const table = operators as unknown as Record<string, UpdateOperator | undefined>

/**
 * Prepares an update to be applied in place. mingo's operators are called one by one: its own `update` rebuilds
 * all operator tables on each call, which costs more than everything else an update does.
 * `filter` tells what a positional `$` stands for; `now` is the time for `currentDate`.
 */
export function compileUpdate(modifier: unknown, filter: Filter, now: number): (document: Document) => void {
  const steps = Object.entries(checkModifier(modifier))
  const options = updateOptions(filter, now)
  return (document) => {
    for (const [name, expression] of steps) {
      checkUpdate(document, name, expression)
      asPlatformErrors(() => apply(name, expression, document, options))
    }
  }
}

function checkModifier(modifier: unknown): Record<string, Expression> {
  if (typeof modifier !== 'object' || modifier === null || Array.isArray(modifier)) throw invalidParam('the update must be an object')
  for (const [name, expression] of Object.entries(modifier)) {
    if (name[0] !== '$') throw invalidParam(`update operator expected, found ${JSON.stringify(name)}`)
    if (!Object.hasOwn(table, name)) throw unsupported(name)
    if (typeof expression !== 'object' || expression === null) throw invalidParam(`${name} needs an object of fields`)
  }
  refuseOperators(modifier)
  checkPaths(modifier as Record<string, Expression>)
  return modifier as Record<string, Expression>
}

function updateOptions(filter: Filter, now: number): unknown {
  const { context, idKey } = mingoOptions
  return { context, idKey, now: new Date(now), local: { condition: filter, updateConfig: { cloneMode: 'deep' } } }
}

function apply(name: string, expression: Expression, document: Document, options: unknown): void {
  if (name === '$push') prepareArrays(expression, document, options)
  const [operator, fields] = name === '$addToSet' ? ['$push', additions(expression, document)] : [name, expression]
  table[operator]?.(fields, [], options)(document)
}

/** mingo skips `$slice` and `$sort` when it makes the array; so the empty array is made first. */
function prepareArrays(expression: Expression, document: Document, options: unknown): void {
  const missing = Object.keys(expression).filter((path) => !path.includes('$') && resolve(document, path) === undefined)
  if (missing.length === 0) return
  table.$set?.(Object.fromEntries(missing.map((path) => [path, []])), [], options)(document)
}

/** `$addToSet` adds what is not there and leaves older repeats alone, so it is a push of the missing values. */
function additions(expression: Expression, document: Document): Expression {
  return Object.fromEntries(
    Object.entries(expression).map(([path, value]) => {
      const current = (resolve(document, path) as unknown[] | undefined) ?? []
      return [path, { $each: unseen(eachOf(value), current) }]
    }),
  )
}

const eachOf = (value: unknown): unknown[] => {
  const each = (value as { $each?: unknown } | null)?.$each
  return Array.isArray(each) ? (each as unknown[]) : [value]
}

function unseen(values: unknown[], current: unknown[]): unknown[] {
  const added: unknown[] = []
  for (const value of values) if (![...current, ...added].some((item) => isEqual(item, value))) added.push(value)
  return added
}
