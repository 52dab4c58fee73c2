import { afterAll, beforeAll, expect, it } from 'vitest'
import { index, type RealSdk, realSdk } from './real-sdk'

let sdk: RealSdk
beforeAll(async () => {
  sdk = await realSdk([index('queues', 'byDay', { dayId: 1, number: 1 })])
  sdk.database.insertDocuments('queues', [1, 2, 3].map((number) => ({ _id: `q${number}`, dayId: 'd', number, called: false })))
})
afterAll(() => sdk.close())

it('modifyAndReturnDoc changes the first match and gives it back', async () => {
  const body = { collectionName: 'queues', query: '{"dayId":"d","called":false}', queryType: 'WHERE', data: '{"$set":{"called":true}}' }
  const { data } = await sdk.raw('database.modifyAndReturnDoc', body)
  expect(data.updated).toBe(1)
  expect(JSON.parse(data.doc)).toEqual({ _id: 'q1', dayId: 'd', number: 1, called: true })
  expect((await sdk.raw('database.modifyAndReturnDoc', { ...body, query: '{"dayId":"none"}' })).data).toEqual({ updated: 0, doc: null })
})

it('addCollection makes a collection once', async () => {
  expect(await sdk.raw('database.addCollection', { collectionName: 'fresh' })).toMatchObject({ requestId: expect.any(String) })
  await sdk.db.collection('fresh').add({ data: { a: 1 } })
  expect((await sdk.db.collection('fresh').count()).total).toBe(1)
  expect(await sdk.raw('database.addCollection', { collectionName: 'fresh' })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
})

it('refuses by name what it does not know', async () => {
  const refused = (name: string) => ({ code: 'DATABASE_INVALID_OPERRATOR', message: expect.stringContaining(name) })
  expect(await sdk.raw('database.watchOverMe', {})).toMatchObject(refused('database.watchOverMe'))
  for (const operator of ['$jsonSchema', '$where', '$text', '$bitsAnyFrom']) {
    const query = JSON.stringify(operator === '$where' ? { $where: 'true' } : { number: { [operator]: 1 } })
    expect(await sdk.raw('database.getDocument', { collectionName: 'queues', query })).toMatchObject(refused(operator))
  }
})

it('answers malformed bodies with an error, never with silence', async () => {
  for (const body of [{ query: '{' }, { query: 5 }, { query: '[]' }, { limit: -1 }, { order: '7' }]) {
    expect(await sdk.raw('database.getDocument', { collectionName: 'queues', ...body })).toMatchObject({ code: 'INVALID_PARAM' })
  }
  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
  expect(await sdk.raw('database.getDocument', { collectionName: 'queues', query: deep })).toMatchObject({ code: 'INVALID_PARAM' })
})

it('shows collections and documents to the console', () => {
  expect(sdk.database.collections()).toContainEqual({ name: 'queues', count: 3 })
  const found = sdk.database.find('queues', { number: { $gt: 1 } }, { limit: 1, skip: 1, sort: { number: 1 } })
  expect(found).toEqual([{ _id: 'q3', dayId: 'd', number: 3, called: false }])
})

it('refuses a branch that is no filter, also where the indexes tell the rest', async () => {
  for (const name of ['$or', '$and']) {
    const query = `{"dayId":{"$gt":"a"},"${name}":[1]}`
    expect(await sdk.raw('database.getDocument', { collectionName: 'queues', query })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  }
})

it('answers bombs with an error, in bounded time', async () => {
  const get = (query: string) => sdk.raw('database.getDocument', { collectionName: 'queues', query })
  const deep = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000)
  const branches = '{"$or":['.repeat(3000) + '{"a":1}' + ']}'.repeat(3000)
  for (const query of [deep, branches]) expect(await get(query)).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('nesting deeper') })
  const stages = [{ stageKey: '$project', stageValue: deep }]
  expect(await sdk.raw('database.aggregateDocuments', { collectionName: 'queues', stages })).toMatchObject({ code: 'INVALID_PARAM' })
  const many = JSON.stringify({ number: { $in: Array.from({ length: 20_000 }, (_, i) => i) } })
  expect((await get(many)).data.list).toHaveLength(3)
})
