import type { Filter } from '../types'
import { comparisonSpan, type Comparison, intersect, isExact, pointSpan, prefixSpan, type Span, tidy } from './span'
import { regexPrefix } from './regex-prefix'

/** What a filter says about one field: the value (or some element of an array) lies in one of the spans. */
export interface Constraint {
  field: string
  spans: Span[]
}

export interface Conditions {
  all: Constraint[]
  /** Every `$or` of the filter; each matching document satisfies some branch of each. */
  alternatives: Filter[][]
}

/** Reads from a filter what an index can use. What is left out only widens the search: the filter is still applied. */
export function conditions(filter: Filter): Conditions {
  const found: Conditions = { all: [], alternatives: [] }
  collect(filter, found)
  return found
}

function collect(filter: Filter, found: Conditions): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(condition)) for (const part of condition as Filter[]) collect(part, found)
    else if (name === '$or' && Array.isArray(condition)) found.alternatives.push(condition as Filter[])
    else if (name[0] !== '$') found.all.push(...fieldConstraints(name, condition))
  }
}

function fieldConstraints(field: string, condition: unknown): Constraint[] {
  if (!isOperators(condition)) return asConstraint(field, equalitySpans(condition))
  return Object.entries(condition).flatMap(([operator, operand]) => operatorConstraints(field, operator, operand, condition))
}

function operatorConstraints(field: string, operator: string, operand: unknown, siblings: Record<string, unknown>): Constraint[] {
  if (operator === '$elemMatch') return elementConstraints(field, operand)
  if (operator === '$all') return Array.isArray(operand) ? operand.flatMap((item) => fieldConstraints(field, item)) : []
  return asConstraint(field, operatorSpans(operator, operand, siblings))
}

/** `$elemMatch` ties its conditions to one element, so operators on the element itself may be intersected. */
function elementConstraints(field: string, condition: unknown): Constraint[] {
  if (typeof condition !== 'object' || condition === null) return []
  if (!isOperators(condition)) {
    return Object.entries(condition).flatMap(([name, part]) => (name[0] === '$' ? [] : fieldConstraints(`${field}.${name}`, part)))
  }
  const parts = Object.entries(condition).map(([operator, operand]) => operatorSpans(operator, operand, condition))
  const usable = parts.filter((spans) => spans !== null)
  return usable.length === 0 ? [] : [{ field, spans: usable.reduce(intersect) }]
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

const asConstraint = (field: string, spans: Span[] | null): Constraint[] => (spans === null ? [] : [{ field, spans }])

function isOperators(condition: unknown): condition is Record<string, unknown> {
  if (typeof condition !== 'object' || condition === null || Object.getPrototypeOf(condition) !== Object.prototype) return false
  return Object.keys(condition).some((name) => name[0] === '$')
}
