import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import type { Document } from '../types'

export type Projection = Record<string, unknown>
type Project = (document: Document) => Document

/** Operators of `find` that mean something else in a projection than in an expression. */
const OF_FIND = ['$slice', '$elemMatch', '$meta']

/**
 * A projection of whole fields, some of them reckoned by an expression, or of fields that are left out, as mingo
 * would carry it out in ten times the time; null for every other, and for what mingo refuses.
 */
export function plainProjection(projection: Projection, options: Options): Project | null {
  if (isPlainInclusion(projection)) return (document) => pickFields(document, projection)
  return omission(projection) ?? reckoning(projection, options)
}

/** Whether a projection names whole top-level fields to keep, and nothing else. */
export function isPlainInclusion(projection: Projection): boolean {
  const entries = Object.entries(projection).filter(([field]) => field !== '_id')
  const isIdPlain = [0, 1, undefined].includes(projection._id as number | undefined)
  return isIdPlain && entries.length > 0 && entries.every(([field, value]) => value === 1 && isWhole(field))
}

/** What such a projection keeps of a document. */
export function pickFields(document: Document, projection: Projection): Document {
  const kept: Document = {}
  for (const field of Object.keys(document)) {
    if (field === '_id' ? projection._id !== 0 : projection[field] === 1) kept[field] = document[field]
  }
  return kept
}

const isWhole = (field: string): boolean => !/[.$]/.test(field)
const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Fields of which an expression is reckoned, beside whole ones. */
function reckoning(projection: Projection, options: Options): Project | null {
  const expressions = Object.entries(projection).filter(([, value]) => isExpression(value))
  const kept = Object.fromEntries(Object.entries(projection).filter(([, value]) => !isExpression(value)))
  const isPlain = expressions.every(([field]) => isWhole(field) && field !== '_id') && (Object.keys(kept).length === 0 || isPlainInclusion(kept))
  if (expressions.length === 0 || !isPlain) return null
  const all = Object.fromEntries(expressions)
  return (document) => {
    const found = pickFields(document, kept)
    for (const [field, value] of Object.entries(evalExpr(document, all as never, options) as Document)) if (value !== undefined) found[field] = value
    return found
  }
}

function isExpression(value: unknown): boolean {
  if (typeof value === 'string') return /^\$[^$]/.test(value)
  const [operator, ...others] = isObject(value) ? Object.keys(value) : []
  return operator?.[0] === '$' && others.length === 0 && !OF_FIND.includes(operator)
}

/** Fields that are left out, also deep ones, in each element of arrays on their way. */
function omission(projection: Projection): Project | null {
  const paths = Object.keys(projection).map((field) => field.split('.'))
  const isPlain = paths.length > 0 && Object.values(projection).every((value) => value === 0) && !Object.keys(projection).some((field) => field.includes('$'))
  const isNested = (outer: string[], inner: string[]) => outer.length < inner.length && outer.every((name, i) => name === inner[i])
  if (!isPlain || paths.some((inner) => paths.some((outer) => isNested(outer, inner)))) return null
  return (document) => paths.reduce((rest, names) => without(rest, names, 0) as Document, document)
}

function without(value: unknown, names: string[], at: number): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, names, at))
  const name = names[at]
  if (!isObject(value) || name === undefined || !Object.hasOwn(value, name)) return value
  const { [name]: inner, ...others } = value
  return at === names.length - 1 ? others : { ...value, [name]: without(inner, names, at + 1) }
}
