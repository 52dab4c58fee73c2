import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { index, type RealSdk, realSdk } from './real-sdk'

let sdk: RealSdk
beforeAll(async () => {
  const byMember = index('requests', 'byMember', { memberIds: 1, createdAt: -1 })
  sdk = await realSdk([index('requests', 'byEstateDue', { estateId: 1, dueAt: 1 }), byMember])
  sdk.database.insertDocuments('requests', requests())
})
afterAll(() => sdk.close())

/** 500 requests of two estates, due one after the other; every tenth has li as a member. */
const requests = () =>
  Array.from({ length: 500 }, (_, i) => ({
    _id: `r${i}`,
    estateId: i % 2 === 0 ? 'chunfengli' : 'other',
    dueAt: i,
    createdAt: i,
    memberIds: i % 10 === 0 ? ['wang', 'li'] : ['wang'],
    place: { building: i % 6 },
  }))

/** The collection as a function sees it. */
const requestsOf = ({ db }: RealSdk) => db.collection('requests')

const ids = ({ data }: { data: { _id: string }[] }) => data.map(({ _id }) => _id)

describe('doc().get()', () => {
  it('gives the document by its id, reading no other', async () => {
    const { data } = await requestsOf(sdk).doc('r4').get()
    expect(data).toEqual({ _id: 'r4', estateId: 'chunfengli', dueAt: 4, createdAt: 4, memberIds: ['wang'], place: { building: 4 } })
    expect(sdk.lastReport()).toMatchObject({ index: '_id_', examined: 1, returned: 1 })
  })

  it('throws for an unknown id, or gives null when asked to', async () => {
    const missing = { errCode: -1, message: expect.stringContaining('does not exist') }
    await expect(requestsOf(sdk).doc('nobody').get()).rejects.toMatchObject(missing)
    expect((await sdk.lenient.collection('requests').doc('nobody').get()).data).toBeNull()
  })

  it('tells strings and numbers apart as ids', async () => {
    await requestsOf(sdk).add({ data: { _id: 7, estateId: 'number' } })
    expect((await requestsOf(sdk).doc(7).get()).data.estateId).toBe('number')
    expect((await sdk.lenient.collection('requests').doc('7').get()).data).toBeNull()
  })

  it('keeps the fields asked for', async () => {
    const { data } = await requestsOf(sdk).doc('r4').field({ dueAt: true, 'place.building': true }).get()
    expect(data).toEqual({ _id: 'r4', dueAt: 4, place: { building: 4 } })
  })
})

describe('strict mode', () => {
  it('refuses a query no index serves once it read 100 documents, naming the index', async () => {
    const strict = await realSdk([index('requests', 'byEstate', { estateId: 1 })], { strict: true })
    strict.database.insertDocuments('requests', requests())
    const query = strict.db.collection('requests').where({ dueAt: 499, 'place.building': 1 }).orderBy('createdAt', 'desc').get()
    await expect(query).rejects.toThrow('missing index: { "dueAt": 1, "place.building": 1, "createdAt": -1 }')
    await expect(strict.db.collection('requests').where({ dueAt: 499 }).update({ data: { dueAt: 0 } })).rejects.toThrow('missing index')
    expect((await strict.db.collection('requests').where({ estateId: 'other', dueAt: 499 }).get()).data).toHaveLength(1)
    expect((await strict.db.collection('requests').limit(5).get()).data).toHaveLength(5)
    await strict.close()
  })
})

describe('where().get()', () => {
  it('pages by key, examining what it returns', async () => {
    const _ = sdk.db.command
    const page = await requestsOf(sdk).where({ estateId: 'chunfengli', dueAt: _.gt(100) }).orderBy('dueAt', 'asc').limit(20).get()
    expect(ids(page)).toEqual(Array.from({ length: 20 }, (_unused, i) => `r${102 + 2 * i}`))
    expect(sdk.lastReport()).toMatchObject({ index: 'byEstateDue', examined: 20, returned: 20 })
  })

  it('reads an index backwards', async () => {
    const page = await requestsOf(sdk).where({ estateId: 'other' }).orderBy('dueAt', 'desc').limit(3).get()
    expect(ids(page)).toEqual(['r499', 'r497', 'r495'])
    expect(sdk.lastReport().examined).toBe(3)
  })

  it('finds an element of an array through the index, in its order', async () => {
    const page = await requestsOf(sdk).where({ memberIds: 'li' }).orderBy('createdAt', 'desc').limit(5).get()
    expect(ids(page)).toEqual(['r490', 'r480', 'r470', 'r460', 'r450'])
    expect(sdk.lastReport()).toMatchObject({ index: 'byMember', examined: 5 })
  })

  it('merges the values of an in list by the order wanted', async () => {
    const _ = sdk.db.command
    const query = requestsOf(sdk).where({ estateId: _.in(['chunfengli', 'other']), dueAt: _.gte(10) })
    expect(ids(await query.orderBy('dueAt', 'asc').limit(4).get())).toEqual(['r10', 'r11', 'r12', 'r13'])
    expect(sdk.lastReport().examined).toBeLessThanOrEqual(8)
  })

  it('reads both branches of an or through their indexes', async () => {
    const _ = sdk.db.command
    const found = await requestsOf(sdk).where(_.or([{ estateId: 'other', dueAt: 3 }, { memberIds: 'li', createdAt: 20 }])).get()
    expect(ids(found).sort()).toEqual(['r20', 'r3'])
    expect(sdk.lastReport().examined).toBe(2)
  })

  it('skips, and clamps limits to 100 by default and 1000 at most', async () => {
    const all = requestsOf(sdk).where({ estateId: 'chunfengli' }).orderBy('dueAt', 'asc')
    expect(ids(await all.skip(2).limit(2).get())).toEqual(['r4', 'r6'])
    expect((await all.get()).data).toHaveLength(100)
    expect((await requestsOf(sdk).limit(5000).get()).data.length).toBeLessThanOrEqual(1000)
  })

  it('matches regular expressions by prefix through an index', async () => {
    const found = await requestsOf(sdk).where({ estateId: /^chunf/ }).limit(1000).get()
    expect(found.data).toHaveLength(250)
    expect(sdk.lastReport()).toMatchObject({ index: 'byEstateDue', examined: 250 })
    const anyCase = sdk.db.RegExp({ regexp: '^CHUNF', options: 'i' })
    expect((await requestsOf(sdk).where({ estateId: anyCase }).limit(3).get()).data).toHaveLength(3)
  })

  it('answers an expression that would backtrack for ever with an error, in bounded time', async () => {
    await requestsOf(sdk).add({ data: { _id: 'long', note: `${'a'.repeat(60)}b` } })
    const query = (regexp: string) => requestsOf(sdk).where({ _id: 'long', note: sdk.db.RegExp({ regexp }) }).get()
    await expect(query('^(a+)+$')).rejects.toThrow('takes too long')
    expect(ids(await query('^(a|b)+$'))).toEqual(['long'])
    const _ = sdk.db.command
    await expect(requestsOf(sdk).where({ note: _.in([/(a+)+$/]) }).get()).rejects.toThrow('may take too long')
  })

  it('names a collection that does not exist', async () => {
    const missing = { errCode: -502005, message: expect.stringContaining('Db or Table not exist: nowhere') }
    await expect(sdk.db.collection('nowhere').get()).rejects.toMatchObject(missing)
  })
})
