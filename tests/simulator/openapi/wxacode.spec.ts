import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCloud, type TestCloud } from '../fixtures/open-cloud'

interface Outcome {
  contentType: string
  buffer: string
  errCode: number
}

/** What a scanner reads in a picture. */
function scan(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

describe('mini-program codes', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())

  const make = async (input: object, api = 'wxacode.getUnlimited') => (await cloud.call<Outcome>('open', { api, input })).result

  it('are pictures that a scanner reads', async () => {
    const { contentType, buffer } = await make({ scene: 'b=3&k=!#$', page: 'packages/steward/queue/queue' })
    expect(contentType).toBe('image/png')
    const url = new URL(scan(Buffer.from(buffer, 'base64'))!)
    expect(url.href).toContain('weapp://code/wxdemo0000000001?')
    expect(Object.fromEntries(url.searchParams)).toEqual({ page: 'packages/steward/queue/queue', scene: 'b=3&k=!#$' })
  })

  it('are as wide as was asked', async () => {
    const { buffer } = await make({ scene: 'a', page: 'pages/home/home', width: 1000 })
    const { width } = PNG.sync.read(Buffer.from(buffer, 'base64'))
    expect(Math.abs(width - 1000)).toBeLessThan(40)
  })

  it.each([
    [40169, { scene: '' }],
    [40169, { scene: 'x'.repeat(33) }],
    [40169, { scene: '三号楼' }],
    [40169, { scene: '50%' }],
    [41030, { scene: 'a', page: 'pages/none/none' }],
    [41030, { scene: 'a', page: '/pages/home/home' }],
    [41030, { scene: 'a', page: 'pages/home/home?x=1' }],
    [40097, { scene: 'a', width: 100 }],
  ])('are refused with %i for %j', async (errCode, input) => {
    expect(await make({ page: 'pages/home/home', ...input })).toMatchObject({ errCode })
  })

  it('may lead to a page that is not released yet when checkPath is off', async () => {
    expect(await make({ scene: 'a', page: 'pages/new/new', checkPath: false })).toHaveProperty('buffer')
  })

  it('hang on the wall: the seeded ones and every one made, each once', async () => {
    await make({ scene: 'wall', page: 'pages/home/home' })
    await make({ scene: 'wall', page: 'pages/home/home' })
    await make({ path: 'pages/home/home?id=1' }, 'wxacode.get')
    const codes = await cloud.ask<{ page: string; scene: string; label: string; image: string }[]>('codes')
    expect(codes[0]).toMatchObject({ page: 'pages/home/home', scene: 'b=3', label: '3 号楼' })
    expect(codes.filter(({ scene }) => scene === 'wall')).toHaveLength(1)
    expect(codes.some(({ page, scene }) => page === 'pages/home/home?id=1' && scene === '')).toBe(true)
    const picture = Buffer.from(await (await cloud.send(codes[0]!.image)).arrayBuffer())
    expect(scan(picture)).toBe(`weapp://code/wxdemo0000000001?page=${encodeURIComponent('pages/home/home')}&scene=${encodeURIComponent('b=3')}`)
  })
})
