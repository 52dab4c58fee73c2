import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { index, type RealSdk, realSdk } from './real-sdk'

let sdk: RealSdk
beforeAll(async () => {
  sdk = await realSdk([index('people', 'byOpenid', { openid: 1 }, true), index('posts', 'byTags', { tags: 1, 'seats.kind': 1 })])
})
afterAll(() => sdk.close())

describe('add()', () => {
  it('gives every document an id of 32 hex digits, or keeps its own', async () => {
    const { _id } = await sdk.db.collection('posts').add({ data: { title: '护学岗' } })
    expect(_id).toMatch(/^[0-9a-f]{32}$/)
    expect(await sdk.db.collection('posts').add({ data: { _id: 'mine' } })).toMatchObject({ _id: 'mine' })
  })

  it('stores an array at once and gives the ids', async () => {
    const { _ids } = await sdk.db.collection('posts').add({ data: [{ n: 1 }, { n: 2 }] })
    expect(_ids).toHaveLength(2)
    expect((await sdk.db.collection('posts').doc(_ids[1]).get()).data.n).toBe(2)
  })

  it('gives back every value as it was', async () => {
    const when = new Date(1_700_000_000_123)
    const plain = { none: null, yes: true, half: 0.5, big: 2 ** 40, text: '楼道灯不亮\0\n"😀' }
    const data = { ...plain, when, old: new Date(-1), list: [1, [2], { a: [] }], empty: {} }
    const { _id } = await sdk.db.collection('posts').add({ data })
    expect((await sdk.db.collection('posts').doc(_id).get()).data).toEqual({ _id, ...data })
  })

  it('fills server dates from the clock of the database', async () => {
    const dates = { at: sdk.db.serverDate(), later: sdk.db.serverDate({ offset: 60_000 }) }
    const { _id } = await sdk.db.collection('posts').add({ data: dates })
    const { data } = await sdk.db.collection('posts').doc(_id).get()
    expect(data).toMatchObject({ at: new Date(sdk.clock.now), later: new Date(sdk.clock.now + 60_000) })
  })

  it('keeps points on the map', async () => {
    const { _id } = await sdk.db.collection('posts').add({ data: { at: sdk.db.Geo.Point(121.5, 31.2) } })
    expect((await sdk.db.collection('posts').doc(_id).get()).data.at).toMatchObject({ longitude: 121.5, latitude: 31.2 })
  })

  it('refuses a taken id and a taken unique value in the words of MongoDB', async () => {
    await sdk.db.collection('people').add({ data: { _id: 'li', openid: 'o-li' } })
    const again = { errCode: -502001, message: expect.stringContaining('E11000 duplicate key error') }
    await expect(sdk.db.collection('people').add({ data: { _id: 'li', openid: 'o-2' } })).rejects.toMatchObject(again)
    await expect(sdk.db.collection('people').add({ data: { openid: 'o-li' } })).rejects.toMatchObject({
      errCode: -502001,
      message: expect.stringContaining('index: byOpenid dup key: { openid: "o-li" }'),
    })
  })

  it('counts a missing unique field as null, so only one may lack it', async () => {
    await sdk.db.collection('people').add({ data: { name: '无微信' } })
    await expect(sdk.db.collection('people').add({ data: { name: '也无' } })).rejects.toThrow('dup key: { openid: null }')
  })

  it('stores none of an array when one is refused', async () => {
    await expect(sdk.db.collection('people').add({ data: [{ openid: 'o-new' }, { openid: 'o-li' }] })).rejects.toThrow('E11000')
    expect((await sdk.db.collection('people').where({ openid: 'o-new' }).count()).total).toBe(0)
  })

  it('refuses two arrays in one index, and names no document may have', async () => {
    const parallel = { tags: ['a'], seats: [{ kind: 'party' }] }
    await expect(sdk.db.collection('posts').add({ data: parallel })).rejects.toThrow('cannot index parallel arrays')
    const forbidden = ['{"__proto__":{"admin":true}}', '{"constructor":1}', '{"a":{"constructor.b":1}}', '{"a\\u0000b":1}', '{"$set":1}']
    for (const data of forbidden) {
      expect(await sdk.raw('database.insertDocument', { collectionName: 'posts', data: [data] })).toMatchObject({ code: 'INVALID_PARAM' })
    }
  })

  it('refuses nesting without end and documents over 16 MB', async () => {
    let deep: object = {}
    for (let i = 0; i < 150; i++) deep = { deep }
    await expect(sdk.db.collection('posts').add({ data: deep })).rejects.toThrow('nesting deeper than')
    await expect(sdk.db.collection('posts').add({ data: { text: 'x'.repeat(17 * 1024 * 1024) } })).rejects.toThrow('larger than 16 MB')
  })
})
