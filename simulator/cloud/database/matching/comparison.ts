import { resolve, typeOf } from 'mingo/util'
import { valueKey } from '../keys/key-writer'

type Test = (order: number) => boolean

/**
 * A comparison in BSON's order. mingo compares strings by UTF-16 unit, which puts emoji before full-width signs;
 * MongoDB and our indexes order by code point. NaN equals itself and is neither more nor less than a number;
 * `>= null` finds missing fields.
 */
const comparison = (holds: Test) => (selector: string, operand: unknown) => {
  const type = typeOf(operand)
  return (document: unknown): boolean => {
    const value: unknown = resolve(document as Record<string, unknown>, selector, { unwrapArray: true })
    if (operand === null) return (value ?? null) === null && holds(0)
    const values = Array.isArray(value) ? (value as unknown[]) : [value]
    return values.some((item) => typeOf(item) === type && isTrue(holds, item, operand))
  }
}

function isTrue(holds: Test, item: unknown, operand: unknown): boolean {
  if (Number.isNaN(item) || Number.isNaN(operand)) return Object.is(item, operand) && holds(0)
  return holds(compareSameType(item, operand))
}

export const comparisonOperators = {
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
}

const HIGH_UNITS = /[\uD800-\uFFFF]/

function compareSameType(a: unknown, b: unknown): number {
  if (a === b) return 0
  if (typeof a === 'string' && typeof b === 'string' && !HIGH_UNITS.test(a)) return a < b ? -1 : 1
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : 1
  return Buffer.compare(valueKey(a), valueKey(b))
}
