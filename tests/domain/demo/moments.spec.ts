import fc from 'fast-check'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { demo } from '../../../demo/index'
import { documentsOf } from './documents-of'

const DAY = 24 * 60 * 60_000

describe('the demonstration at any moment', () => {
  it('is the same for the same moment', () => {
    const now = Date.UTC(2026, 10, 24, 8)
    expect(demo(now)).toEqual(demo(now))
  })

  it('can be told at any hour of any day of the week', () => {
    const moment = fc.integer({ min: Date.UTC(2026, 10, 20), max: Date.UTC(2026, 10, 20) + 14 * DAY })
    fc.assert(fc.property(moment, now => {
      const { requests, posts, days } = documentsOf(demo(now))
      for (const { updatedAt } of [...requests, ...posts, ...days]) expect(updatedAt).toBeLessThanOrEqual(now)
      expect(days.filter(({ startAt }) => startAt > now)).toHaveLength(2)
      expect(days.filter(({ endAt }) => endAt < now)).toHaveLength(1)
    }), { numRuns: 20 })
  })

  it('brings every photo it speaks of, and pictures that open', () => {
    const seed = demo(Date.UTC(2026, 10, 24, 8))
    const { requests, posts } = documentsOf(seed)
    const photos = [...requests.flatMap(request => [...request.photos, ...request.timeline.flatMap(event => event.photos ?? [])]), ...posts.flatMap(post => post.photos)]
    const spoken = photos.flatMap(({ fileId, thumbId }) => [fileId, thumbId]).map(id => id.split('/').slice(3).join('/'))
    expect(spoken.sort()).toEqual(seed.files.map(({ cloudPath }) => cloudPath).sort())
    for (const { base64 } of seed.files) {
      const png = Buffer.from(base64, 'base64')
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      const start = png.indexOf('IDAT')
      expect(inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4))).length).toBeGreaterThan(png.readUInt32BE(16) * png.readUInt32BE(20))
    }
  })
})
