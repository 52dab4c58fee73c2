import { afterAll, beforeAll, expect, it } from 'vitest'
import { index, type RealSdk, realSdk } from './real-sdk'

let sdk: RealSdk
beforeAll(async () => {
  sdk = await realSdk([index('codes', 'byBuilding', { building: 1 }), index('codes', 'byScene', { scene: 1 }, true)])
  sdk.database.insertDocuments('codes', [1, 2, 3, 4].map((n) => ({ _id: `c${n}`, building: n < 4 ? 'b1' : 'b2', scene: `s${n}` })))
})
afterAll(() => sdk.close())

it('removes one document and frees its unique values', async () => {
  expect((await sdk.db.collection('codes').doc('c1').remove()).stats.removed).toBe(1)
  expect((await sdk.db.collection('codes').doc('c1').remove()).stats.removed).toBe(0)
  await sdk.db.collection('codes').add({ data: { _id: 'c9', building: 'b2', scene: 's1' } })
})

it('removes all that match, and finds them through the index', async () => {
  expect((await sdk.db.collection('codes').where({ building: 'b1' }).remove()).stats.removed).toBe(2)
  expect(sdk.lastReport()).toMatchObject({ index: 'byBuilding', examined: 2 })
  expect((await sdk.db.collection('codes').where({ building: 'b1' }).get()).data).toEqual([])
})

it('removes the whole collection when nothing is asked, as on the platform', async () => {
  expect((await sdk.db.collection('codes').where({}).remove()).stats.removed).toBe(2)
  expect((await sdk.db.collection('codes').count()).total).toBe(0)
})
