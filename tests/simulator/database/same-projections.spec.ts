import fc from 'fast-check'
import { aggregate } from 'mingo'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../simulator/cloud/database'
import type { Document } from '../../../simulator/cloud/database/types'
import { documents } from './arbitraries'
import { extended } from './extended'

const field = fc.constantFrom('a', 'b', 'c', 'sub', 'sub.k', 'sub.v', 'items', 'items.k', 'none', 'none.k')
const expression = fc.constantFrom<unknown>(
  { $eq: ['$a', 1] }, { $ifNull: ['$sub.k', '无'] }, { $setIntersection: [{ $ifNull: ['$c', []] }, ['a']] }, '$sub', { $literal: 1 },
  { $filter: { input: { $ifNull: ['$items', []] }, as: 'one', cond: { $eq: ['$$one.k', 'a'] } } }, { $getField: { field: 'k', input: '$sub' } }, { $size: { $ifNull: ['$items', []] } },
)
const named = <Value>(value: fc.Arbitrary<Value>, more: object = {}) =>
  fc.array(fc.tuple(field, value), { minLength: 1, maxLength: 3 }).map((entries) => ({ ...Object.fromEntries(entries), ...more }) as Document)
const projection = fc.oneof(
  named(fc.constant(0)), named(fc.constant(0), { _id: 0 }), named(fc.constant(1)), named(fc.constant(1), { _id: 0 }),
  named(fc.oneof(fc.constant<unknown>(1), expression)), named(expression), named(fc.constantFrom<unknown>(0, 1)),
)

/** What mingo makes of a pipeline on its own, as it comes over the wire; null where it refuses it. */
function byMingo(all: Document[], pipeline: Document[]): Document[] | null {
  try {
    return aggregate(structuredClone(all), pipeline as never).map((document) => JSON.parse(JSON.stringify(extended(document))) as Document)
  } catch {
    return null
  }
}

describe('$project', () => {
  it('gives what mingo gives, leading, joined and after other stages', async () => {
    await fc.assert(
      fc.asyncProperty(documents, projection, async (all, wanted) => {
        const database = openDatabase({ file: null, indexes: ['c', 'one'].map((collection) => ({ collection, name: 'none', keys: [{ field: 'zz', direction: 1 as const }] })), strict: false, now: () => 0 })
        database.insertDocuments('c', all)
        database.insertDocuments('one', [{ _id: 'one' }])
        const list = async (collectionName: string, ...stages: Document[]) => {
          const sent = stages.map((stage) => ({ stageKey: Object.keys(stage)[0], stageValue: JSON.stringify(Object.values(stage)[0]) }))
          const { reply } = await database.handle('database.aggregateDocuments', { collectionName, stages: sent })
          return (reply as { data?: { list: string[] } }).data?.list.map((text) => JSON.parse(text) as Document) ?? null
        }
        const expected = byMingo(all, [{ $project: wanted }])
        expect(await list('c', { $project: wanted })).toEqual(expected)
        expect(await list('c', { $addFields: { added: 1 } }, { $project: wanted })).toEqual(byMingo(all, [{ $addFields: { added: 1 } }, { $project: wanted }]))
        if (expected) expect(await list('one', { $lookup: { from: 'c', as: 'all', pipeline: [{ $project: wanted }] } })).toEqual([{ _id: 'one', all: expected }])
        database.close()
      }),
      { numRuns: 300 },
    )
  }, 120_000)
})
