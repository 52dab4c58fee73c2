import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { index, type RealSdk, realSdk } from './real-sdk'

let sdk: RealSdk
beforeEach(async () => {
  await sdk?.close()
  const number = index('posts', 'byNumber', { number: 1 }, true)
  sdk = await realSdk([index('posts', 'byStatus', { status: 1 }), index('posts', 'byMember', { memberIds: 1 }), number])
  sdk.database.insertDocuments('posts', [
    { ...bare, number: 1, status: 'open', left: 2, seats: { party: { left: 1 } }, timeline: [{ at: 1 }] },
    { _id: 'p2', number: 2, status: 'open', left: 0, memberIds: ['li'] },
    { _id: 'p3', number: 3, status: 'closed', nothing: null },
  ])
})
afterAll(() => sdk.close())

const bare = { _id: 'p1', tags: ['a', 'b'], memberIds: [] }
const posts = () => sdk.db.collection('posts')
const update = (data: object, id = 'p1') => posts().doc(id).update({ data })
const read = async (id = 'p1') => (await posts().doc(id).get()).data

describe('doc().update()', () => {
  it('merges nested objects and replaces arrays', async () => {
    expect(await update({ seats: { neighbor: { left: 3 } }, tags: ['c'] })).toMatchObject({ stats: { updated: 1 } })
    expect(await read()).toMatchObject({ seats: { party: { left: 1 }, neighbor: { left: 3 } }, tags: ['c'] })
  })

  it('knows all field operators of the SDK', async () => {
    const _ = sdk.db.command
    await update({ left: _.inc(5), status: _.set('done'), number: _.mul(10), low: _.min(4), high: _.max(4), timeline: _.remove() })
    await update({ seats: _.set({ only: 1 }) })
    expect(await read()).toEqual({ ...bare, number: 10, status: 'done', left: 7, seats: { only: 1 }, low: 4, high: 4 })
    await update({ left: _.rename('remaining') })
    expect(await read()).toMatchObject({ remaining: 7 })
  })

  it('knows all array operators of the SDK', async () => {
    const _ = sdk.db.command
    const step = async (data: object) => (await update(data), (await read()).tags as string[])
    expect(await step({ tags: _.push(['c', 'd']) })).toEqual(['a', 'b', 'c', 'd'])
    expect(await step({ tags: _.unshift(['z']) })).toEqual(['z', 'a', 'b', 'c', 'd'])
    expect(await step({ tags: _.pop() })).toEqual(['z', 'a', 'b', 'c'])
    expect(await step({ tags: _.shift() })).toEqual(['a', 'b', 'c'])
    expect(await step({ tags: _.addToSet('a') })).toEqual(['a', 'b', 'c'])
    expect(await step({ tags: _.addToSet({ $each: ['a', 'x', 'x'] }) })).toEqual(['a', 'b', 'c', 'x'])
    expect(await step({ tags: _.pull('b') })).toEqual(['a', 'c', 'x'])
    expect(await step({ tags: _.pull(_.in(['c', 'x'])) })).toEqual(['a'])
    expect(await step({ tags: _.pullAll(['a']) })).toEqual([])
    expect(await step({ tags: _.push({ each: ['q', 'm', 'n'], sort: 1, slice: -2 }) })).toEqual(['n', 'q'])
    expect(await step({ tags: _.push({ each: ['first'], position: 0, slice: 2 }) })).toEqual(['first', 'n'])
  })

  it('sorts and cuts an array it makes', async () => {
    await update({ fresh: sdk.db.command.push({ each: [3, 1, 2], sort: -1, slice: 2 }) })
    expect((await read()).fresh).toEqual([3, 2])
  })

  it('changes one element by its place, and elements of arrays by number', async () => {
    await update({ 'timeline.0.note': '已受理', 'tags.1': 'B' })
    expect(await read()).toMatchObject({ timeline: [{ at: 1, note: '已受理' }], tags: ['a', 'B'] })
    await posts().where({ _id: 'p1', 'timeline.at': 1 }).update({ data: { 'timeline.$.seen': true } })
    expect((await read()).timeline).toEqual([{ at: 1, note: '已受理', seen: true }])
  })

  it('fails where MongoDB fails', async () => {
    const _ = sdk.db.command
    const failed = (message: string) => ({ errCode: -502001, message: expect.stringContaining(message) })
    await expect(update({ nothing: { a: 1 } }, 'p3')).rejects.toMatchObject(failed("Cannot create field 'a' in element {nothing: null}"))
    await expect(update({ status: _.inc(1) })).rejects.toMatchObject(failed('Cannot apply $inc to a value of non-numeric type'))
    await expect(update({ status: _.push('x') })).rejects.toMatchObject(failed('must be an array'))
    await expect(update({ 'seats.party': { left: 1 }, seats: _.set({}) })).rejects.toMatchObject(failed('would create a conflict'))
    await expect(update({ number: 2 })).rejects.toMatchObject(failed('E11000 duplicate key error'))
    expect(await read()).toMatchObject({ number: 1, status: 'open' })
  })

  it('counts nothing for an unknown document or when nothing changes', async () => {
    expect((await update({ left: 9 }, 'p9')).stats.updated).toBe(0)
    expect((await update({ left: 2 })).stats.updated).toBe(0)
  })
})

describe('where().update()', () => {
  it('changes all that match, only the first when told so', async () => {
    expect((await posts().where({ status: 'open' }).update({ data: { status: 'paused' } })).stats.updated).toBe(2)
    expect((await posts().where({ status: 'paused' }).update({ data: { status: 'open' }, multi: false })).stats.updated).toBe(1)
    expect(sdk.lastReport()).toMatchObject({ index: 'byStatus', examined: 1 })
  })

  it('takes a seat only while the condition holds', async () => {
    const _ = sdk.db.command
    const claim = () =>
      posts().where({ _id: 'p1', left: _.gt(0), memberIds: _.neq('me') }).update({ data: { left: _.inc(-1), memberIds: _.push('me') } })
    expect((await claim()).stats.updated).toBe(1)
    expect((await claim()).stats.updated).toBe(0)
    expect((await posts().where({ memberIds: 'me' }).get()).data).toHaveLength(1)
    expect(sdk.lastReport()).toMatchObject({ index: 'byMember', examined: 1 })
  })

  it('leaves all as they were when one breaks a unique index', async () => {
    await expect(posts().where({ status: 'open' }).update({ data: { number: 7 } })).rejects.toThrow('E11000')
    expect([(await read('p1')).number, (await read('p2')).number]).toEqual([1, 2])
  })

  it('is the whole collection when nothing is asked, as on the platform', async () => {
    expect((await posts().where({}).update({ data: { archived: true } })).stats.updated).toBe(3)
  })
})

describe('doc().set()', () => {
  it('replaces a document or makes it', async () => {
    expect(await posts().doc('p1').set({ data: { number: 8 } })).toMatchObject({ stats: { updated: 1, created: 0 } })
    expect(await read()).toEqual({ _id: 'p1', number: 8 })
    expect(await posts().doc('p5').set({ data: { number: 5 } })).toMatchObject({ stats: { updated: 0, created: 1 } })
    expect(await read('p5')).toEqual({ _id: 'p5', number: 5 })
  })

  it('refuses a value another document has', async () => {
    await expect(posts().doc('p6').set({ data: { number: 2 } })).rejects.toThrow('E11000')
    expect(await sdk.lenient.collection('posts').doc('p6').get()).toMatchObject({ data: null })
  })
})
