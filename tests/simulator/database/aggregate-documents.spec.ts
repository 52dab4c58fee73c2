import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { index, type RealSdk, realSdk } from './real-sdk'

let sdk: RealSdk
beforeAll(async () => {
  sdk = await realSdk([index('requests', 'byEstate', { estateId: 1, createdAt: -1 }), index('people', 'byName', { name: 1 }), index('places', 'byParent', { parent: 1 })])
  sdk.database.insertDocuments(
    'requests',
    Array.from({ length: 300 }, (_, i) => ({
      _id: i,
      estateId: `e${i % 3}`,
      createdAt: i,
      category: i % 2 ? '水' : '电',
      rating: i % 5,
      by: `m${i % 4}`,
      tags: ['a', `t${i % 2}`],
    })),
  )
  sdk.database.insertDocuments('people', [0, 1, 2, 3].map((n) => ({ _id: `m${n}`, name: `人${n}` })))
})
afterAll(() => sdk.close())

const aggregate = () => sdk.db.collection('requests').aggregate()

describe('aggregate()', () => {
  it('groups what a leading match finds through an index', async () => {
    const $ = sdk.db.command.aggregate
    const grouping = { _id: '$category', count: $.sum(1), mean: $.avg('$rating') }
    const { list } = await aggregate().match({ estateId: 'e0' }).group(grouping).sort({ _id: 1 }).end()
    expect(list).toEqual([{ _id: '水', count: 50, mean: 2 }, { _id: '电', count: 50, mean: 2 }])
    expect(sdk.lastReport()).toMatchObject({ index: 'byEstate', examined: 100, returned: 2 })
  })

  it('pushes match, sort, skip and limit down to the index', async () => {
    const page = aggregate().match({ estateId: 'e1' }).sort({ createdAt: -1 }).skip(1).limit(2)
    const { list } = await page.project({ _id: 0, createdAt: 1 }).end()
    expect(list).toEqual([{ createdAt: 295 }, { createdAt: 292 }])
    expect(sdk.lastReport().examined).toBe(3)
  })

  it('joins, unwinds, buckets and counts', async () => {
    const people = { from: 'people', localField: 'by', foreignField: '_id', as: 'people' }
    const { list } = await aggregate().match({ estateId: 'e2' }).limit(1).lookup(people).end()
    expect(list[0].people).toEqual([{ _id: list[0].by, name: `人${String(list[0].by).slice(1)}` }])
    expect((await aggregate().unwind('$tags').sortByCount('$tags').end()).list[0]).toEqual({ _id: 'a', count: 300 })
    const output = { n: sdk.db.command.aggregate.sum(1) }
    const buckets = await aggregate().bucket({ groupBy: '$rating', boundaries: [0, 2, 5], output }).end()
    expect(buckets.list).toEqual([{ _id: 0, n: 120 }, { _id: 2, n: 180 }])
    expect((await aggregate().match({ rating: sdk.db.command.gte(3) }).count('good').end()).list).toEqual([{ good: 120 }])
  })

  it('joins by equal fields reading only what it joins, and knows the time', async () => {
    const $ = sdk.db.command.aggregate
    const { list } = await sdk.db
      .collection('people')
      .aggregate()
      .match({ _id: 'm1' })
      .addFields({ estate: 'e1', day: $.dateToString({ date: '$$NOW', format: '%Y-%m-%d' }) })
      .lookup({ from: 'requests', localField: 'estate', foreignField: 'estateId', as: 'requests' })
      .project({ count: $.size('$requests'), day: 1 })
      .end()
    expect(list).toEqual([{ _id: 'm1', count: 100, day: '2027-01-15' }])
    expect(sdk.lastReport().examined).toBe(101)
  })

  it('joins through a pipeline of constants reading only what it joins, and nothing for nobody', async () => {
    const { command } = sdk.db
    const newest = command.aggregate.pipeline().match({ estateId: 'e1', createdAt: command.lt(200) }).sort({ createdAt: -1 }).limit(2).project({ createdAt: 1 })
    const join = (_id: string) =>
      sdk.db.collection('people').aggregate().match({ _id }).lookup({ from: 'requests', pipeline: newest.done(), as: 'newest' }).end()
    expect((await join('m1')).list).toEqual([{ _id: 'm1', name: '人1', newest: [{ _id: 199, createdAt: 199 }, { _id: 196, createdAt: 196 }] }])
    expect(sdk.lastReport()).toMatchObject({ examined: 3, returned: 1 })
    expect((await join('nobody')).list).toEqual([])
    expect(sdk.lastReport().examined).toBe(0)
  })

  it.each([[{ $match: { estateId: 'e1' }, $limit: 1 }], [{ $project: { createdAt: 1 }, $limit: 1 }], [1], [{}]])('refuses %j as a stage of a join', async (stage) => {
    const $lookup = { from: 'requests', as: 'all', pipeline: [{ $match: { estateId: 'e1' } }, stage] }
    const stages = [{ stageKey: '$lookup', stageValue: JSON.stringify($lookup) }]
    expect(await sdk.raw('database.aggregateDocuments', { collectionName: 'people', stages })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  it('joins through a pipeline with variables', async () => {
    const $ = sdk.db.command.aggregate
    const latest = $.pipeline().match(sdk.db.command.expr($.eq(['$by', '$$member'])))
    const { list } = await sdk.db
      .collection('people')
      .aggregate()
      .match({ _id: 'm1' })
      .lookup({
        from: 'requests',
        let: { member: '$_id' },
        pipeline: latest.sort({ createdAt: -1 }).limit(1).project({ createdAt: 1 }).done(),
        as: 'latest',
      })
      .end()
    expect(list[0].latest).toEqual([{ _id: 297, createdAt: 297 }])
  })

  /** Stages that wx-server-sdk 4.0.2 offers and the database package under it lacks: it throws before it sends anything. */
  const onTheWire = async (collectionName: string, ...stages: object[]) => {
    const sent = stages.map((stage) => ({ stageKey: Object.keys(stage)[0], stageValue: JSON.stringify(Object.values(stage)[0]) }))
    const reply = await sdk.raw('database.aggregateDocuments', { collectionName, stages: sent })
    return reply.data.list.map((text: string) => JSON.parse(text))
  }

  it('runs several pipelines at once, by facet', async () => {
    expect(() => aggregate().facet({})).toThrow('is not a function')
    const $facet = { byCategory: [{ $sortByCount: '$category' }], newest: [{ $sort: { createdAt: -1 } }, { $limit: 2 }, { $project: { createdAt: 1 } }] }
    const [{ byCategory, newest }] = await onTheWire('requests', { $match: { estateId: 'e0' } }, { $facet })
    expect(byCategory).toEqual(expect.arrayContaining([{ _id: '水', count: 50 }, { _id: '电', count: 50 }]))
    expect(newest).toEqual([{ _id: 297, createdAt: 297 }, { _id: 294, createdAt: 294 }])
  })

  it('follows a chain of documents to a depth, by graphLookup', async () => {
    const chain = ['city', 'district', 'street', 'estate']
    sdk.database.insertDocuments('places', chain.map((_id, i) => ({ _id, parent: chain[i - 1] ?? null })))
    const follow = async (more: object) => {
      const $graphLookup = { from: 'places', startWith: '$parent', connectFromField: 'parent', connectToField: '_id', as: 'above', ...more }
      const [{ above }] = await onTheWire('places', { $match: { _id: 'estate' } }, { $graphLookup })
      return above
    }
    expect((await follow({})).map(({ _id }: any) => _id).sort()).toEqual(['city', 'district', 'street'])
    expect((await follow({ maxDepth: 1, depthField: 'steps' })).map(({ _id, steps }: any) => [_id, Number(steps)]).sort()).toEqual([['district', 1], ['street', 0]])
  })

  it('buckets what lies outside, and by numbers of its own choice', async () => {
    const $ = sdk.db.command.aggregate
    const { list } = await aggregate().bucket({ groupBy: '$rating', boundaries: [1, 3], default: 'other', output: { n: $.sum(1) } }).end()
    expect(list).toEqual(expect.arrayContaining([{ _id: 1, n: 120 }, { _id: 'other', n: 180 }]))
    const auto = await aggregate().bucketAuto({ groupBy: '$createdAt', buckets: 3 }).end()
    expect(auto.list.map(({ count }: any) => count)).toEqual([100, 100, 100])
  })

  it('reshapes: replaceRoot, sample, unwind with places, arrays and dates', async () => {
    const $ = sdk.db.command.aggregate
    const first = aggregate().match({ estateId: 'e0', createdAt: 0 })
    expect((await first.replaceRoot({ newRoot: { n: '$_id', tags: $.reverseArray('$tags') } }).end()).list).toEqual([{ n: 0, tags: ['t0', 'a'] }])
    expect((await aggregate().sample({ size: 5 }).end()).list).toHaveLength(5)
    const unwound = await aggregate().match({ estateId: 'e1', createdAt: 1 }).unwind({ path: '$tags', includeArrayIndex: 'at' }).project({ tags: 1, at: 1 }).end()
    expect(unwound.list.map(({ tags, at }: any) => [tags, Number(at)])).toEqual([['a', 0], ['t1', 1]])
  })

  it('refuses by name what runs code or writes', async () => {
    for (const stageKey of ['$out', '$merge', '$collStats']) {
      const reply = await sdk.raw('database.aggregateDocuments', { collectionName: 'requests', stages: [{ stageKey, stageValue: '{}' }] })
      expect(reply).toMatchObject({ code: 'DATABASE_INVALID_OPERRATOR', message: expect.stringContaining(stageKey) })
    }
    const $function = { body: 'function() { return 1 }', args: [], lang: 'js' }
    await expect(aggregate().project({ x: { $function } }).end()).rejects.toMatchObject({
      code: 'DATABASE_INVALID_OPERRATOR',
      message: expect.stringContaining('$function'),
    })
    await expect(sdk.db.collection('requests').where({ $where: 'true' }).get()).rejects.toMatchObject({
      errCode: -502002,
      message: expect.stringContaining('$where'),
    })
    await expect(sdk.db.collection('requests').where({ rating: { $nearby: 1 } }).get()).rejects.toThrow('$nearby')
  })
})
