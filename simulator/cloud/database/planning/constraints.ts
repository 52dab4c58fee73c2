import { cellSpans, GEO_OPERATORS } from '../geo/constraints'
import type { Filter } from '../types'
import { comparisonSpan, type Comparison, intersect, isExact, pointSpan, prefixSpan, type Span, tidy } from './span'
import { regexPrefix } from './regex-prefix'

/** What a filter says about one field: the value (or some element of an array) lies in one of the spans. */
export interface Constraint {
  field: string
  spans: Span[]
  /** Whether the spans say all there is to say: not so for prefixes, and for what is only part of a condition. */
  isWhole: boolean
  /** Held to single values, none of them null: then it also holds for elements of an array just as it does alone. */
  isEquality: boolean
}

export interface Conditions {
  all: Constraint[]
  /** Whether `all` and `alternatives` are the whole filter, so that what indexes find by them needs no further test. */
  isWhole: boolean
  /** Every `$or` of the filter; each matching document satisfies some branch of each. */
  alternatives: Filter[][]
}

/** Reads from a filter what an index can use. What is left out only widens the search: the filter is still applied. */
export function conditions(filter: Filter): Conditions {
  const found: Conditions = { all: [], isWhole: true, alternatives: [] }
  collect(filter, found)
  return found
}

function collect(filter: Filter, found: Conditions): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && areFilters(condition)) for (const part of condition) collect(part, found)
    else if (name === '$or' && areFilters(condition)) found.alternatives.push(condition)
    else if (name[0] === '$') found.isWhole = false
    else found.isWhole = collectField(name, condition, found.all) && found.isWhole
  }
}

/** What is none is left to the test of the filter, which refuses it. */
const areFilters = (parts: unknown): parts is Filter[] => Array.isArray(parts) && parts.every((part) => typeof part === 'object' && part !== null && !Array.isArray(part))

/** Adds what a field is held to; false when something of it is left out. */
function collectField(field: string, condition: unknown, all: Constraint[]): boolean {
  const count = isOperators(condition) ? Object.keys(condition).length : 1
  const constraints = fieldConstraints(field, condition)
  all.push(...constraints)
  return constraints.length === count && constraints.every(({ isWhole }) => isWhole)
}

function fieldConstraints(field: string, condition: unknown): Constraint[] {
  if (!isOperators(condition)) return asConstraint(field, equalitySpans(condition), !(condition instanceof RegExp))
  return Object.entries(condition).flatMap(([operator, operand]) => operatorConstraints(field, operator, operand, condition))
}

function operatorConstraints(field: string, operator: string, operand: unknown, siblings: Record<string, unknown>): Constraint[] {
  if (GEO_OPERATORS.includes(operator)) return cellSpans(field, operator, operand).map((cells) => ({ ...cells, isWhole: false, isEquality: false }))
  if (operator === '$elemMatch') return elementConstraints(field, operand).map(asPart)
  if (operator === '$all') return Array.isArray(operand) ? operand.flatMap((item) => fieldConstraints(field, item)).map(asPart) : []
  const hasPrefix = Array.isArray(operand) && operand.some((item) => item instanceof RegExp)
  const isWhole = operator !== '$exists' && operator !== '$regex' && !hasPrefix
  return asConstraint(field, operatorSpans(operator, operand, siblings), isWhole)
}

const asPart = (constraint: Constraint): Constraint => ({ ...constraint, isWhole: false })

/** `$elemMatch` ties its conditions to one element, so operators on the element itself may be intersected. */
function elementConstraints(field: string, condition: unknown): Constraint[] {
  if (typeof condition !== 'object' || condition === null) return []
  if (!isOperators(condition)) {
    return Object.entries(condition).flatMap(([name, part]) => (name[0] === '$' ? [] : fieldConstraints(`${field}.${name}`, part)))
  }
  const parts = Object.entries(condition).map(([operator, operand]) => operatorSpans(operator, operand, condition))
  const usable = parts.filter((spans) => spans !== null)
  return asConstraint(field, usable.length === 0 ? null : usable.reduce(intersect), false)
}

function operatorSpans(operator: string, operand: unknown, siblings: Record<string, unknown>): Span[] | null {
  switch (operator) {
    case '$eq':
      return equalitySpans(operand)
    case '$in':
      return inSpans(operand)
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return isExact(operand) && operand !== null ? [comparisonSpan(operator as Comparison, operand)] : null
    case '$exists':
      return operand === false ? [pointSpan(null)] : null
    case '$regex':
      return regexSpans(operand, siblings.$options)
    default:
      return null
  }
}

function equalitySpans(value: unknown): Span[] | null {
  if (value instanceof RegExp) return regexSpans(value, undefined)
  return isExact(value) ? [pointSpan(value)] : null
}

function inSpans(values: unknown): Span[] | null {
  if (!Array.isArray(values)) return null
  const spans: Span[] = []
  for (const value of values) {
    const some = equalitySpans(value)
    if (some === null) return null
    spans.push(...some)
  }
  return tidy(spans)
}

function regexSpans(pattern: unknown, options: unknown): Span[] | null {
  if (typeof options === 'string' && options !== '') return null
  const source = pattern instanceof RegExp ? pattern : typeof pattern === 'string' ? { source: pattern, flags: '' } : null
  const prefix = source && regexPrefix(source as RegExp)
  return prefix ? [prefixSpan(prefix)] : null
}

const NULL_KEY = pointSpan(null).from.bytes

function asConstraint(field: string, spans: Span[] | null, isWhole: boolean): Constraint[] {
  if (spans === null) return []
  return [{ field, spans, isWhole, isEquality: spans.every(({ point, from }) => point && !from.bytes.equals(NULL_KEY)) }]
}

function isOperators(condition: unknown): condition is Record<string, unknown> {
  if (typeof condition !== 'object' || condition === null || Object.getPrototypeOf(condition) !== Object.prototype) return false
  return Object.keys(condition).some((name) => name[0] === '$')
}
