import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCloud, type TestCloud } from '../fixtures/open-cloud'

describe('instances', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())

  it('serve one call at a time, and more come when calls wait', async () => {
    const waits = Array.from({ length: 12 }, () => cloud.call<{ threadId: number; atOnce: number }>('work', { op: 'wait', ms: 200 }))
    const results = (await Promise.all(waits)).map(({ result }) => result)
    expect(results.map(({ atOnce }) => atOnce)).toEqual(results.map(() => 1))
    expect(new Set(results.map(({ threadId }) => threadId)).size).toBeGreaterThan(1)
  })

  it('never become more than eight of one function', async () => {
    const waits = Array.from({ length: 120 }, () => cloud.call<{ threadId: number }>('work', { op: 'wait', ms: 100 }))
    const threads = new Set((await Promise.all(waits)).map(({ result }) => result.threadId))
    expect(threads.size).toBeLessThanOrEqual(8)
  })

  it('are brought by a function that waits for itself', async () => {
    const { result } = await cloud.call('work', { op: 'nested', name: 'work', data: { op: 'nested', name: 'work', data: { op: 'count' } } })
    expect(result).toHaveProperty('served')
  })

  it('answer every one of 300 calls at once, each counted once', async () => {
    const before = await count(cloud)
    await Promise.all(Array.from({ length: 300 }, () => cloud.call('work', { op: 'count' })))
    expect((await count(cloud)) - before).toBe(300)
  })
})

async function count(cloud: TestCloud) {
  return (await cloud.ask<object[]>('calls?function=work&limit=5000')).length
}
