import fc from 'fast-check'
import type { IndexDeclaration } from '../../../simulator/cloud/database'

/** Few values of every type, so that they meet often. */
const scalar = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -2, max: 3 }) },
  { weight: 4, arbitrary: fc.constantFrom('', 'a', 'ab', 'abc', 'b', '春风里', '春', 'a.b') },
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -2, max: 3 }).map((one) => one + 0),
  fc.integer({ min: -1, max: 3 }).map((ms) => new Date(ms)),
)

const value = fc.oneof({ weight: 4, arbitrary: scalar }, fc.array(scalar, { maxLength: 3 }))

const part = fc.record({ k: scalar, v: value }, { requiredKeys: [] })

const fields = fc.record({ a: scalar, b: value, c: value, sub: part, items: fc.array(part, { maxLength: 3 }) }, { requiredKeys: [] })

/** Up to 40 documents with ids in their order. */
export const documents = fc
  .array(fields, { maxLength: 40 })
  .map((all) => all.map((document, i) => ({ _id: `d${String(i).padStart(2, '0')}`, ...document }) as Record<string, unknown>))

const PATHS = ['a', 'b', 'c', 'sub.k', 'sub.v', 'items.k', 'items.v'] as const
const path = fc.constantFrom(...PATHS)
const nonNull = scalar.filter((one) => one !== null)

const operator = fc.oneof(
  fc.record({ $eq: scalar }),
  fc.record({ $ne: scalar }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $gt: nonNull }),
  fc.record({ $gte: nonNull }),
  fc.record({ $lt: nonNull }),
  fc.record({ $lte: nonNull }),
  fc.record({ $gte: nonNull, $lt: nonNull }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }),
  fc.constantFrom({ $regex: /^a/ }, { $regex: /^ab?c/ }, { $regex: /^春/ }, { $regex: /b$/ }, { $size: 2 }),
)

/** mingo knows `$elemMatch` on a value only where no array lies before it (`elementMatch`). */
const elementCondition = fc.record({ $elemMatch: fc.record({ $gte: nonNull, $lte: nonNull }) })
const constraint = fc.oneof(
  fc.tuple(path, fc.oneof({ weight: 1, arbitrary: scalar }, { weight: 6, arbitrary: operator })),
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('a', 'b', 'c', 'sub.k', 'sub.v'), elementCondition) },
)

const condition: fc.Arbitrary<Record<string, unknown>> = fc
  .array(constraint, { minLength: 0, maxLength: 3 })
  .map((entries) => Object.fromEntries(entries) as Record<string, unknown>)

export const filter: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 5, arbitrary: condition },
  fc.array(condition, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })),
  fc.tuple(condition, fc.array(condition, { minLength: 1, maxLength: 3 })).map(([outer, $or]) => ({ ...outer, $or })),
  fc.tuple(scalar, scalar).map(([k, v]) => ({ items: { $elemMatch: { k, v } } })),
)

/** What mingo must be asked for a filter to be answered as MongoDB answers it: `$all` is no more than each of its values. */
export function spelledOut(wanted: Record<string, unknown>): Record<string, unknown> {
  const parts = Object.entries(wanted).map(([name, condition]) => {
    if (name === '$and' || name === '$or') return { [name]: (condition as Record<string, unknown>[]).map(spelledOut) }
    const { $all } = (condition ?? {}) as { $all?: unknown[] }
    return $all ? { $and: $all.map((item) => ({ [name]: item })) } : { [name]: condition }
  })
  return parts.length === 0 ? {} : { $and: parts }
}

/** Any condition on the elements of an array, however deep it lies; arrays within arrays, too. */
const nested = fc.oneof(value, fc.array(value, { maxLength: 3 }))
export const nestedDocuments = fc
  .array(fc.record({ b: nested, sub: fc.record({ v: nested }), items: fc.array(fc.record({ v: nested }, { requiredKeys: [] }), { maxLength: 3 }) }, { requiredKeys: [] }), { maxLength: 20 })
  .map((all) => all.map((document, i) => ({ _id: `d${String(i).padStart(2, '0')}`, ...document }) as Record<string, unknown>))
export const elementFilter: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(fc.constantFrom('b', 'sub.v', 'items.v', 'items.0.v'), fc.oneof(elementCondition, operator.map(($elemMatch) => ({ $elemMatch })), fc.record({ $all: fc.array(elementCondition, { minLength: 1, maxLength: 2 }) })))
  .map((entry) => Object.fromEntries([entry]) as Record<string, unknown>)

const number = fc.integer({ min: -3, max: 3 })

/** Updates that MongoDB accepts on `documents` with `indexes`, whatever they hold; no two of them touch the same field. */
export const modifier: fc.Arbitrary<Record<string, Record<string, unknown>>> = fc.record(
  {
    $set: fc.oneof(fc.record({ a: scalar, 'sub.k': scalar }), fc.record({ 'sub.k': scalar }), fc.record({ c: value })),
    $inc: fc.record({ count: number }),
    $push: fc.record({ log: fc.record({ $each: fc.array(scalar, { maxLength: 3 }), $slice: fc.constantFrom(-2, 2) }) }),
    $unset: fc.constantFrom<Record<string, unknown>>({ b: '' }, { items: '' }),
    $min: fc.record({ low: number }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, Record<string, unknown>>>

const direction = fc.constantFrom<1 | -1>(1, -1)

export const order = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...PATHS, '_id'), direction), { maxLength: 2, selector: ([field]) => field })
  .map((entries) => Object.fromEntries(entries) as Record<string, 1 | -1>)

const front = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'sub.k'), direction), { maxLength: 2, selector: ([field]) => field })

/** One to four indexes on a collection; at most one field of each may hold arrays of its own. */
export const indexes = (collection: string): fc.Arbitrary<IndexDeclaration[]> =>
  fc
    .array(
      fc.tuple(front, fc.tuple(path, direction)),
      { minLength: 1, maxLength: 4 },
    )
    .chain((all) => fc.tuple(fc.constant(all), fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length })))
    .map(([all, last]) => all.map(([front, one], i) => declare(collection, i, last[i] ? [...front, one] : [one, ...front])))

function declare(collection: string, i: number, fields: (readonly [string, 1 | -1])[]): IndexDeclaration {
  const unique = fields.filter(([field], at) => fields.findIndex(([other]) => other === field) === at)
  return { collection, name: `index${i}`, keys: unique.map(([field, direction]) => ({ field, direction })) }
}
