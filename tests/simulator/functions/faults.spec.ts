import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { callRows, openCloud, type TestCloud } from '../fixtures/open-cloud'

describe('faults on demand', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())
  afterEach(() => cloud.ask('faults', undefined, 'DELETE'))

  const fault = (wanted: object) => cloud.ask('faults', { rate: 1, ...wanted })
  const served = async () => (await callRows(cloud, 'work')).length

  it('cut after: the function ran, nobody hears of it', async () => {
    const before = await served()
    await fault({ kind: 'cutAfter', function: 'work', times: 1 })
    await expect(cloud.call('work', { op: 'count' })).rejects.toThrow('fetch failed')
    expect((await served()) - before).toBe(1)
    expect(await cloud.call('work', { op: 'count' })).toHaveProperty('result')
  })

  it('cut before: the function did not run', async () => {
    const before = await served()
    await fault({ kind: 'cutBefore', function: 'work', times: 1 })
    await expect(cloud.call('work', { op: 'count' })).rejects.toThrow('fetch failed')
    expect((await served()) - before).toBe(0)
  })

  it('meet only the function they name', async () => {
    await fault({ kind: 'cutBefore', function: 'echo' })
    expect(await cloud.call('work', { op: 'count' })).toHaveProperty('result')
  })

  it('error: a refusal of the platform', async () => {
    await fault({ kind: 'error', function: 'work' })
    expect(await cloud.call('work', { op: 'count' })).toMatchObject({ errCode: -501001 })
  })

  it('slow counts against the time limit, latency does not', async () => {
    await fault({ kind: 'latency', function: 'brief', ms: 1200, times: 1 })
    expect(await cloud.call('brief', { ms: 1 })).toHaveProperty('result')
    await fault({ kind: 'slow', function: 'brief', ms: 60_000, times: 1 })
    expect(await cloud.call('brief', { ms: 1 })).toMatchObject({ errCode: -504003 })
  })

  it('crash: the answer is lost with the instance, the next call finds another', async () => {
    const { result } = await cloud.call<{ threadId: number }>('work', { op: 'count' })
    await fault({ kind: 'crash', function: 'work', times: 1 })
    expect(await cloud.call('work', { op: 'count' })).toMatchObject({ errCode: -504002 })
    expect((await cloud.call<{ threadId: number }>('work', { op: 'count' })).result.threadId).not.toBe(result.threadId)
  })

  it('meet an action that a function asks for, by name or by beginning', async () => {
    const upload = (cloudPath: string) => cloud.call<{ errMsg: string; fileID?: string }>('work', { op: 'upload', cloudPath, text: 'x', tell: true })
    await fault({ kind: 'error', action: 'storage.*', times: 1 })
    expect((await upload('a/1')).result.errMsg).toContain('fault on demand')
    await fault({ kind: 'cutAfter', action: 'storage.getUploadMetadata', function: 'work', times: 1 })
    expect((await upload('a/2')).result.fileID).toBeUndefined()
    expect((await upload('a/3')).result.fileID).toBeDefined()
  })

  it('a crash at an action takes the function down in the middle', async () => {
    await fault({ kind: 'crash', action: 'storage.getUploadMetadata', times: 1 })
    expect(await cloud.call('work', { op: 'upload', cloudPath: 'a/4', text: 'x' })).toMatchObject({ errCode: -504002 })
  })

  it('meet the upload of a phone: saved, and nobody hears of it', async () => {
    await fault({ kind: 'cutAfter', action: 'storage.upload', times: 1 })
    await expect(cloud.upload('cut/a.txt', 'saved')).rejects.toThrow('fetch failed')
    const { fileID } = await cloud.upload('cut/a.txt', 'saved again')
    expect(fileID).toContain('cut/a.txt')
  })

  it('meet about the share that was asked for', async () => {
    await fault({ kind: 'error', function: 'work', rate: 0.5 })
    const replies = await Promise.all(Array.from({ length: 200 }, () => cloud.call('work', { op: 'count' })))
    const met = replies.filter(({ errCode }) => errCode).length
    expect(met).toBeGreaterThan(50)
    expect(met).toBeLessThan(150)
  })

  it('are listed and cleared', async () => {
    await fault({ kind: 'latency', ms: 5, rate: 0.1 })
    expect(await cloud.ask('faults')).toEqual([{ id: expect.any(String), kind: 'latency', ms: 5, rate: 0.1 }])
    await cloud.ask('faults', undefined, 'DELETE')
    expect(await cloud.ask('faults')).toEqual([])
  })

  it.each([{ kind: 'melt', rate: 1 }, { kind: 'error', rate: 2 }, { kind: 'latency', rate: 1 }, { kind: 'crash', rate: 1, action: 'database.addDocument' }])('refuses %j with a sentence', async (wanted) => {
    expect(await cloud.ask('faults', wanted)).toEqual({ errMsg: expect.stringMatching(/^fault/) })
  })
})
