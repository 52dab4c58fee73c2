import { point, rhumbDestination } from '@turf/turf'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../simulator/cloud/database'
import { index, type RealSdk, realSdk } from './real-sdk'

const CENTRE = [121.4737, 31.2304] as const

/** Facilities every 100 m to the east of the centre, and a park round it. */
const places = () => [
  ...Array.from({ length: 400 }, (_, i) => ({ _id: i, kind: i % 2 ? 'bin' : 'lamp', at: place((i + 1) * 100, 90) })),
  { _id: 'park', kind: 'park', at: square(-0.003, 0.003) },
  { _id: 'nowhere', kind: 'lamp' },
]

const place = (metres: number, bearing: number) => rhumbDestination(point([...CENTRE]), metres, bearing, { units: 'meters' }).geometry

const square = (low: number, high: number) => {
  const corner = (east: number, north: number) => [CENTRE[0] + east, CENTRE[1] + north]
  return { type: 'Polygon', coordinates: [[corner(low, low), corner(high, low), corner(high, high), corner(low, high), corner(low, low)]] }
}

let sdk: RealSdk
beforeAll(async () => {
  const declared = [index('facilities', 'byPlace', { at: '2dsphere' }), index('facilities', 'byKindAndPlace', { kind: 1, at: '2dsphere' })]
  sdk = await realSdk([...declared, index('plain', 'byKind', { kind: 1 })], { strict: true })
  sdk.database.insertDocuments('facilities', places())
  sdk.database.insertDocuments('plain', places())
})
afterAll(() => sdk.close())

const centre = () => sdk.db.Geo.Point(...CENTRE)
const facilities = () => sdk.db.collection('facilities')
const ids = ({ data, list }: any) => (data ?? list).map(({ _id }: any) => _id)

describe('geoNear()', () => {
  it('gives what is within a distance, the nearest first, reading only what is about there', async () => {
    const near = sdk.db.command.geoNear({ geometry: centre(), maxDistance: 1050, minDistance: 150 })
    expect(ids(await facilities().where({ at: near, kind: 'bin' }).get())).toEqual([1, 3, 5, 7, 9])
    expect(sdk.lastReport().index).toBe('byKindAndPlace')
    expect(sdk.lastReport().examined).toBeLessThan(30)
    expect(ids(await facilities().where({ at: near }).limit(3).skip(1).get())).toEqual([2, 3, 4])
    expect(sdk.lastReport()).toMatchObject({ index: 'byPlace' })
  })

  it('keeps the order that is asked for', async () => {
    const near = sdk.db.command.geoNear({ geometry: centre(), maxDistance: 520 })
    expect(ids(await facilities().where({ at: near, kind: 'lamp' }).orderBy('_id', 'desc').get())).toEqual([4, 2, 0])
  })

  it('counts distance from the edge of what is larger than a point', async () => {
    const away = sdk.db.Geo.Point(CENTRE[0], CENTRE[1] + 0.004)
    const near = (maxDistance: number) => facilities().where({ kind: 'park', at: sdk.db.command.geoNear({ geometry: away, maxDistance }) }).get()
    expect(ids(await near(105))).toEqual([])
    expect(ids(await near(115))).toEqual(['park'])
  })

  it('measures to half a percent: a degree at 30° north is 110.852 km up and 96.486 km across (WGS 84)', async () => {
    await facilities().add({ data: { _id: 'up', kind: 'mark', at: sdk.db.Geo.Point(110, 30.5) } })
    for (const [from, metres] of [[[110, 29.5], 110_852], [[110, 30.5], 0], [[109, 30.5], 95_993]] as const) {
      const stage = { near: sdk.db.Geo.Point(...from), distanceField: 'metres', key: 'at', query: { kind: 'mark' }, spherical: true }
      const { list } = await facilities().aggregate().geoNear(stage).end()
      expect(Math.abs(list[0].metres - metres)).toBeLessThanOrEqual(metres * 0.005)
    }
    await facilities().doc('up').remove()
  })

  it('needs an index of its kind, and a point', async () => {
    const near = sdk.db.command.geoNear({ geometry: centre(), maxDistance: 1 })
    await expect(sdk.db.collection('plain').where({ at: near }).get()).rejects.toThrow('unable to find index for $geoNear query')
    const body = { collectionName: 'facilities', query: '{"at":{"$nearSphere":{"$geometry":{"type":"Point","coordinates":[200,1]}}}}' }
    expect(await sdk.raw('database.getDocument', body)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('GeoJSON') })
  })
})

describe('geoWithin() and geoIntersects()', () => {
  it('find what lies in an area or a circle', async () => {
    const _ = sdk.db.command
    const corners = square(0.0005, 0.0035).coordinates[0]!.map(([x, y]: any) => sdk.db.Geo.Point(x, y))
    const area = sdk.db.Geo.Polygon([sdk.db.Geo.LineString(corners)])
    const strip = sdk.db.Geo.Polygon([sdk.db.Geo.LineString([[0, -1], [0.0035, -1], [0.0035, 1], [0, 1], [0, -1]].map(([x, y]) => sdk.db.Geo.Point(CENTRE[0] + x!, CENTRE[1] + y!)))])
    expect(ids(await facilities().where({ at: _.geoWithin({ geometry: area }) }).get())).toEqual([])
    expect(ids(await facilities().where({ kind: 'lamp', at: _.geoWithin({ geometry: strip }) }).get())).toEqual([0, 2])
    expect(ids(await facilities().where({ at: _.geoWithin({ centerSphere: [centre(), 0.25 / 6378.1] }) }).get())).toEqual([0, 1])
    expect(sdk.lastReport().index).toBe('byPlace')
  })

  it('find what touches a line', async () => {
    const line = sdk.db.Geo.LineString([sdk.db.Geo.Point(CENTRE[0] - 0.01, CENTRE[1] + 0.001), sdk.db.Geo.Point(CENTRE[0] + 0.01, CENTRE[1] + 0.001)])
    expect(ids(await facilities().where({ at: sdk.db.command.geoIntersects({ geometry: line }) }).get())).toEqual(['park'])
    expect(ids(await sdk.db.collection('plain').where({ kind: 'park', at: sdk.db.command.geoIntersects({ geometry: line }) }).get())).toEqual(['park'])
  })
})

describe('aggregate().geoNear()', () => {
  it('puts the distance beside each document, narrowed by a query and a limit', async () => {
    const stage = { near: centre(), distanceField: 'far.metres', includeLocs: 'where', query: { kind: 'bin' }, maxDistance: 900, limit: 2, spherical: true, key: 'at' }
    const { list } = await facilities().aggregate().geoNear(stage).project({ far: 1, where: 1 }).end()
    expect(list).toMatchObject([{ _id: 1, where: { type: 'Point' } }, { _id: 3 }])
    expect(Math.abs(list[0].far.metres - 200)).toBeLessThan(1)
    expect(Math.abs(list[1].far.metres - 400)).toBeLessThan(2)
  })

  it('is the first stage or none', async () => {
    const late = facilities().aggregate().match({ kind: 'bin' }).geoNear({ near: centre(), distanceField: 'd', key: 'at' }).end()
    await expect(late).rejects.toThrow('only valid as the first stage')
    await expect(sdk.db.collection('plain').aggregate().geoNear({ near: centre(), distanceField: 'd' }).end()).rejects.toThrow('2dsphere index')
  })
})

it('a 2dsphere index takes no value that is not a place', async () => {
  await expect(facilities().add({ data: { _id: 'odd', at: { type: 'Point', coordinates: [1, 95] } } })).rejects.toThrow("Can't extract geo keys")
  await expect(facilities().add({ data: { _id: 'odd', at: 'here' } })).rejects.toThrow("Can't extract geo keys")
})

it('finds the same with and without the index, anywhere on the globe', async () => {
  const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  const close = fc.tuple(fc.double({ min: 179.9, max: 180, noNaN: true }), fc.double({ min: -0.1, max: 0.1, noNaN: true }))
  const some = fc.array(fc.oneof(position, close, close.map(([x, y]) => [-x, y] as [number, number])), { maxLength: 30 })
  const radius = fc.oneof(fc.double({ min: 0, max: 0.01, noNaN: true }), fc.double({ min: 0, max: 4, noNaN: true }))
  await fc.assert(
    fc.asyncProperty(some, fc.oneof(position, close), radius, async (all, middle, radians) => {
      const filter = { at: { $geoWithin: { $centerSphere: [middle, radians] } } }
      const found = [[index('all', 'at', { at: '2dsphere' })], [index('all', 'none', { none: 1 })]].map((indexes) => {
        const database = openDatabase({ file: null, indexes, strict: false, now: () => 0 })
        database.insertDocuments('all', all.map((coordinates, _id) => ({ _id, at: { type: 'Point', coordinates } })))
        const texts = (database.find('all', filter, { limit: 99 }) as { _id: number }[]).map(({ _id }) => _id).sort((a, b) => a - b)
        database.close()
        return texts
      })
      expect(found[0]).toEqual(found[1])
    }),
    { numRuns: 150 },
  )
}, 60_000)
