import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCloud, type TestCloud } from '../fixtures/open-cloud'

describe('the console', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())

  it('shows the people of the demonstration in their order', async () => {
    expect(await cloud.ask('phones')).toEqual([
      { openid: 'o-li', name: '李大姐', roles: ['resident'] },
      { openid: 'o-wang', name: '王管家', roles: ['steward'] },
    ])
  })

  it('shows collections and their documents, filtered', async () => {
    expect(await cloud.ask('documents')).toEqual([{ name: 'notes', count: 1 }])
    expect(await cloud.ask('documents/notes')).toMatchObject([{ _id: 'n1', owner: 'li' }])
    expect(await cloud.ask(`documents/notes?filter=${encodeURIComponent('{"owner":"wang"}')}`)).toEqual([])
    expect(await cloud.ask('documents/notes?filter=x')).toHaveProperty('errMsg')
    expect(await cloud.ask('documents/nothing')).toHaveProperty('errMsg')
  })

  it('shows what each call cost, the newest first', async () => {
    await cloud.call('echo', { op: 'first' })
    await cloud.call('echo', { op: 'second' }, 'o-wang')
    const [second, first] = await cloud.ask<Record<string, unknown>[]>('calls?limit=2')
    expect(first).toMatchObject({ function: 'echo', op: 'first', openid: 'o-li', ok: true, databaseOperations: 0, billed: 1, examined: 0, returned: 0 })
    expect(second).toMatchObject({ op: 'second', openid: 'o-wang', event: expect.stringContaining('second'), reply: expect.stringContaining('o-wang'), replyBytes: expect.any(Number), ms: expect.any(Number), operations: [], logs: [] })
    expect(await cloud.ask('calls?openid=o-wang')).toHaveLength(1)
  })

  it('tells listeners what happens', async () => {
    const stop = new AbortController()
    const reply = await cloud.send('/console/api/stream', { signal: stop.signal })
    const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader()
    await cloud.call('echo', { op: 'heard' })
    await cloud.ask('clock', { advanceMs: 1 })
    let heard = ''
    while (!heard.includes('"type":"clock"')) heard += (await reader.read()).value ?? ''
    stop.abort()
    expect(reply.headers.get('content-type')).toContain('text/event-stream')
    expect(heard).toMatch(/data: \{"type":"call".*"op":"heard"/)
  })

  it('is a page with its parts', async () => {
    const page = await cloud.send('/console')
    expect(page.headers.get('content-type')).toContain('text/html')
    const parts = [...(await page.text()).matchAll(/(?:href|src)="(console\/page\/[^"]+)"/g)].map(([, part]) => part!)
    expect(parts).toHaveLength(2)
    for (const part of parts) expect((await cloud.send(`/${part}`)).status).toBe(200)
    expect((await cloud.send('/console/page/none.js')).status).not.toBe(500)
  })
})
