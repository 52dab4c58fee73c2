import { afterAll, beforeAll, expect, it } from 'vitest'
import { index, type RealSdk, realSdk } from './real-sdk'

let sdk: RealSdk
beforeAll(async () => {
  sdk = await realSdk([index('claims', 'byPost', { postId: 1, at: 1 })])
  sdk.database.insertDocuments('claims', Array.from({ length: 1500 }, (_, i) => ({ postId: `p${i % 3}`, at: i })))
})
afterAll(() => sdk.close())

it('counts a whole collection without reading it', async () => {
  expect((await sdk.db.collection('claims').count()).total).toBe(1500)
  expect(sdk.lastReport().examined).toBe(0)
})

it('counts what matches, beyond the limit of get', async () => {
  const _ = sdk.db.command
  expect((await sdk.db.collection('claims').where({ postId: _.in(['p0', 'p1']) }).count()).total).toBe(1000)
  expect((await sdk.db.collection('claims').where({ postId: 'p0', at: _.lt(30) }).count()).total).toBe(10)
  expect(sdk.lastReport()).toMatchObject({ index: 'byPost' })
})
