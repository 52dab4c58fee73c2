import fc from 'fast-check'
import { find, updateMany } from 'mingo'
import { expect, it } from 'vitest'
import { openDatabase } from '../../../simulator/cloud/database'
import type { Document } from '../../../simulator/cloud/database/types'
import { documents, filter, indexes, modifier, spelledOut } from './arbitraries'
import { extended } from './extended'

/** mingo does not sort or cut an array that it makes, so it is there from the start. */
const withLog = documents.map((all) => all.map((document) => ({ ...document, log: [] as unknown[] }) as Document))

const step = fc.tuple(filter, modifier.filter((one) => Object.keys(one).length > 0))

it('updates as mingo does on an array, and the indexes follow', async () => {
  await fc.assert(
    fc.asyncProperty(withLog, fc.array(step, { minLength: 1, maxLength: 4 }), indexes('c'), async (all, steps, declared) => {
      const database = openDatabase({ file: null, indexes: declared, strict: false, now: () => 0 })
      database.insertDocuments('c', all)
      const expected = structuredClone(all)
      for (const [wanted, change] of steps) {
        const [query, update] = [wanted, change].map((part) => JSON.stringify(extended(part)))
        const body = { collectionName: 'c', multi: true, merge: true, query, data: update }
        const { reply } = await database.handle('database.modifyDocument', body)
        const { data } = reply as { data?: { updated: number } }
        expect(data?.updated).toBe(updateAll(expected, wanted, change))
      }
      expect(byId(database.find('c', {}, { limit: Infinity }) as Document[])).toEqual(byId(expected.map(extended)))
      for (const [wanted] of steps) {
        const found = database.find('c', extended(wanted), { limit: Infinity }) as Document[]
        expect(byId(found)).toEqual(byId(find<Document>(expected, spelledOut(wanted)).all().map(extended)))
      }
      database.close()
    }),
    { numRuns: 150 },
  )
}, 120_000)

/** Updates in place; how many documents it changed. */
function updateAll(all: Document[], wanted: Document, change: Document): number {
  const before = all.map((document) => JSON.stringify(document))
  updateMany(all, spelledOut(wanted), change as never, { cloneMode: 'deep' })
  return all.filter((document, i) => JSON.stringify(document) !== before[i]).length
}

const byId = (all: Document[]) => [...all].sort((x, y) => (String(x._id) < String(y._id) ? -1 : 1))
