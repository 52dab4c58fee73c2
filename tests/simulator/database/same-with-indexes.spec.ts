import fc from 'fast-check'
import { find as mingoFind } from 'mingo'
import { describe, expect, it } from 'vitest'
import { type IndexDeclaration, openDatabase } from '../../../simulator/cloud/database'
import { sortKey } from '../../../simulator/cloud/database/keys/sort-key'
import type { Document } from '../../../simulator/cloud/database/types'
import { documents, elementFilter, filter, indexes, nestedDocuments, order, spelledOut } from './arbitraries'
import { extended } from './extended'

const open = (indexes: IndexDeclaration[]) => openDatabase({ file: null, indexes, strict: false, now: () => 0 })
const page = fc.record({ skip: fc.nat(5), limit: fc.integer({ min: 1, max: 10 }) })
const idsOf = (found: object[]) => found.map((document) => (document as Document)._id as string)

describe('a query', () => {
  it('finds the same documents with and without indexes, and the same as mingo on an array', () => {
    fc.assert(
      fc.property(documents, filter, indexes('c'), (all, wanted, declared) => {
        const indexed = open(declared)
        indexed.insertDocuments('c', all)
        const bare = open([{ collection: 'c', name: 'none', keys: [{ field: 'zz', direction: 1 }] }])
        bare.insertDocuments('c', all)
        const query = extended(wanted)
        const expected = idsOf(mingoFind<Document>(all, spelledOut(wanted)).all()).sort()
        expect(idsOf(indexed.find('c', query, { limit: Infinity })).sort()).toEqual(expected)
        expect(idsOf(bare.find('c', query, { limit: Infinity })).sort()).toEqual(expected)
        indexed.close()
        bare.close()
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('on elements finds the same with and without indexes, however deep the arrays lie', () => {
    fc.assert(
      fc.property(nestedDocuments, elementFilter, indexes('c'), (all, wanted, declared) => {
        const indexed = open(declared)
        indexed.insertDocuments('c', all)
        const bare = open([{ collection: 'c', name: 'none', keys: [{ field: 'zz', direction: 1 }] }])
        bare.insertDocuments('c', all)
        const [one, other] = [indexed, bare].map((database) => idsOf(database.find('c', extended(wanted), { limit: Infinity })).sort())
        expect(one).toEqual(other)
        indexed.close()
        bare.close()
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it.each([
    [{ 'items.v': { $elemMatch: { $eq: 0 } } }, [{ items: [{ v: [0] }] }, { items: [[{ v: [0] }], { v: [1, 0] }] }], [{ items: [{ v: 0 }] }, { items: [{ v: [[0]] }] }, { items: [[{ v: [0] }]] }]],
    [{ 'items.v': { $elemMatch: { $gte: false, $lte: 0 } } }, [], [{ items: [{ v: 0 }, { v: [0, false] }] }]],
    [{ 'items.1.v': { $elemMatch: { $gt: 0 } } }, [{ items: [{}, { v: [1] }] }], [{ items: [{ v: [1] }, {}] }]],
    [{ v: { $elemMatch: { $size: 1, $ne: 3 } } }, [{ v: [[2]] }, { v: [[3]] }], [{ v: [2] }]],
    [{ v: { $all: ['a'] } }, [{ v: 'a' }, { v: ['b', 'a'] }], [{ v: ['b'] }, {}]],
    [{ v: { $all: [{ $elemMatch: { k: 1, n: 2 } }, { $elemMatch: { k: 3 } }] } }, [{ v: [{ k: 1, n: 2 }, { k: 3 }] }], [{ v: [{ k: 1 }, { k: 3, n: 2 }] }, { v: [{ k: 1, n: 2 }] }]],
  ])('%j finds what MongoDB finds', (wanted, yes, no) => {
    const database = open([{ collection: 'c', name: 'none', keys: [{ field: 'zz', direction: 1 }] }])
    const named = (all: object[], name: string) => all.map((document, i) => ({ _id: `${name}${i}`, ...document }))
    database.insertDocuments('c', [...named(yes, 'yes'), ...named(no, 'no')])
    expect(idsOf(database.find('c', extended(wanted), { limit: Infinity })).sort()).toEqual(named(yes, 'yes').map(({ _id }) => _id))
    database.close()
  })

  it('counts what it finds', async () => {
    await fc.assert(
      fc.asyncProperty(documents, filter, indexes('c'), async (all, wanted, declared) => {
        const indexed = open(declared)
        indexed.insertDocuments('c', all)
        const query = JSON.stringify(extended(wanted))
        const { reply } = await indexed.handle('database.calculateDocument', { collectionName: 'c', query })
        expect(reply).toMatchObject({ data: { total: mingoFind<Document>(all, spelledOut(wanted)).all().length } })
        indexed.close()
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('finds the same after documents were changed and removed', () => {
    fc.assert(
      fc.property(documents, documents, filter, indexes('c'), (all, others, wanted, declared) => {
        const indexed = open(declared)
        indexed.insertDocuments('c', all)
        const send = (action: string, body: object) => void indexed.handle(action, { collectionName: 'c', ...body })
        const left = new Map(all.map((document) => [document._id as string, document]))
        all.forEach(({ _id }, i) => {
          const query = JSON.stringify({ _id })
          const other = others[i]
          if (other === undefined && i % 2 === 0) send('database.removeDocument', { query, queryType: 'DOC' })
          if (other === undefined && i % 2 === 0) left.delete(_id as string)
          if (other === undefined) return
          const { _id: _unused, ...fields } = other
          send('database.modifyDocument', { query, merge: false, upsert: true, data: JSON.stringify(extended(fields)) })
          left.set(_id as string, { _id, ...fields })
        })
        const expected = idsOf(mingoFind<Document>([...left.values()], spelledOut(wanted)).all()).sort()
        expect(idsOf(indexed.find('c', extended(wanted), { limit: Infinity })).sort()).toEqual(expected)
        indexed.close()
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  it('has the same order and page with and without indexes', () => {
    fc.assert(
      fc.property(documents, filter, order, indexes('c'), page, (all, wanted, sort, declared, { skip, limit }) => {
        const indexed = open(declared)
        indexed.insertDocuments('c', all)
        const matching = mingoFind<Document>(all, spelledOut(wanted)).all()
        const fields = Object.entries(sort).map(([field, direction]) => ({ field, direction }))
        const keys = matching.map((document) => sortKey(document, fields).toString('hex')).sort()
        const shown = idsOf(indexed.find('c', extended(wanted), { limit, skip, sort }))
        const found = shown.map((id) => sortKey(all.find(({ _id }) => _id === id) as Document, fields).toString('hex'))
        expect(new Set(shown).size).toBe(shown.length)
        expect(found).toEqual(keys.slice(skip, skip + limit))
        indexed.close()
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})
