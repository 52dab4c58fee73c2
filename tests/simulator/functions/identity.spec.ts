import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCloud, type TestCloud } from '../fixtures/open-cloud'

interface Echo {
  event: Record<string, unknown>
  who: Record<string, unknown>
  requestId: string
  timeLimit: number
  keys: string[]
}

describe('who a function sees', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())

  it('is the person who called, told by getWXContext as on the platform', async () => {
    const { result } = await cloud.call<Echo>('echo', { a: 1 }, 'o-wang')
    expect(result.who).toEqual({ OPENID: 'o-wang', APPID: 'wxdemo0000000001', CLIENTIP: '127.0.0.1', ENV: 'demo', SOURCE: 'wx_client' })
    expect(result.event).toEqual({ a: 1, userInfo: { appId: 'wxdemo0000000001', openId: 'o-wang' } })
  })

  it('cannot be forged by the event', async () => {
    const { result } = await cloud.call<Echo>('echo', { userInfo: { openId: 'o-wang' } }, 'o-li')
    expect(result.event.userInfo).toEqual({ appId: 'wxdemo0000000001', openId: 'o-li' })
    expect(result.who.OPENID).toBe('o-li')
  })

  it('gets the request id of the reply and the configured time limit in its context', async () => {
    const { result, requestID } = await cloud.call<Echo>('echo')
    expect(result.requestId).toBe(requestID)
    expect(result.timeLimit).toBe(3000)
  })

  it('stays the same person in a function called by a function, and says so in SOURCE', async () => {
    const { result } = await cloud.call<Echo>('work', { op: 'nested', name: 'echo', data: { b: 2 } }, 'o-wang')
    expect(result.who).toMatchObject({ OPENID: 'o-wang', SOURCE: 'wx_client,scf' })
    expect(result.event).toEqual({ b: 2 })
  })

  it('is nobody in a timer', async () => {
    await cloud.call('echo', {}, 'o-li')
    await cloud.ask('timers/everyTenMinutes/fire', {})
    const [row] = await cloud.ask<{ logs: string[] }[]>('calls?function=night&limit=1')
    const seen = JSON.parse(row!.logs[0]!) as { event: object; who: object }
    expect(seen.who).toEqual({ ENV: 'demo', SOURCE: 'wx_trigger' })
    expect(seen.event).toMatchObject({ Type: 'Timer', TriggerName: 'everyTenMinutes', Time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) })
  })

  it('is nobody in a test run of the console, which names no person', async () => {
    const reply = await cloud.send('/call/echo', { method: 'POST', body: '{"a":1}' })
    const { result } = (await reply.json()) as { result: Echo }
    expect(result.who).toEqual({ ENV: 'demo', SOURCE: 'wx_unknown' })
    expect(result.event).toEqual({ a: 1 })
  })

  it('never mixes 100 callers who come at once', async () => {
    const people = Array.from({ length: 100 }, (_, at) => `o-${at}`)
    const replies = await Promise.all(people.map((openid) => cloud.call<Echo>('echo', { openid }, openid)))
    expect(replies.map(({ result }) => result.who.OPENID)).toEqual(people)
  })

  it('does not find the machine in its environment', async () => {
    const { result } = await cloud.call<Echo>('echo')
    expect(result.keys.filter((key) => !/^(TENCENTCLOUD|TCB|SCF|WX)_/.test(key))).toEqual(['HOME', 'PATH'])
  })

  it('keeps module globals between calls of one instance, but no variable of the caller before', async () => {
    await cloud.ask('timers/everyTenMinutes/fire', {})
    await cloud.call('work', { op: 'leaves', value: 'x' }, 'o-li')
    const { result } = await cloud.call<{ who: object; leftover: string }>('work', { op: 'who' }, 'o-wang')
    expect(result.who).toMatchObject({ OPENID: 'o-wang' })
    expect(result.leftover).toBe('x')
  })
})
