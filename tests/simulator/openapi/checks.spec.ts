import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callRows, copyBuild, openCloud, type TestCloud } from '../fixtures/open-cloud'

interface Outcome {
  errCode: number
  errMsg: string
  result: { suggest: string; label: number }
  traceId: string
  phoneInfo: { purePhoneNumber: string }
}

const dist = copyBuild()
let cloud: TestCloud
beforeAll(async () => {
  writeFileSync(join(dist, 'message-push.json'), JSON.stringify([{ msgType: 'event', event: 'wxa_media_check', function: 'night' }]))
  cloud = await openCloud({ dist })
})
afterAll(async () => {
  await cloud.close()
  rmSync(dist, { recursive: true })
})

const open = async (api: string, input: object) => (await cloud.call<Outcome>('open', { api, input })).result

describe('content check of words', () => {
  const check = (change: object = {}) => open('security.msgSecCheck', { version: 2, scene: 2, openid: 'o-li', content: '楼道灯坏了', ...change })

  it.each([
    ['楼道灯坏了', 'pass', 100],
    ['这里有违禁词示例', 'risky', 20001],
    ['这里有待审示例', 'review', 21000],
  ])('%s: %s', async (content, suggest, label) => {
    expect(await check({ content })).toMatchObject({ errCode: 0, result: { suggest, label }, traceId: expect.any(String) })
  })

  it('reads title and nickname too', async () => {
    expect((await check({ nickname: '违禁词示例' })).result.suggest).toBe('risky')
  })

  it.each([
    [40097, { version: 1 }],
    [40097, { scene: 9 }],
    [44004, { content: '' }],
    [45002, { content: '字'.repeat(2501) }],
    [40003, { openid: 'o-stranger' }],
  ])('is refused with %i for wrong input', async (errCode, change) => {
    expect(await check(change)).toMatchObject({ errCode })
  })

  it('needs an author who was here within two hours', async () => {
    await cloud.call('echo', {}, 'o-wang')
    expect(await check({ openid: 'o-wang' })).toMatchObject({ errCode: 0 })
    await cloud.ask('clock', { advanceMs: 2 * 60 * 60_000 + 60_000 })
    expect(await check({ openid: 'o-wang' })).toMatchObject({ errCode: 61010 })
    await cloud.call('echo', {}, 'o-wang')
    expect(await check({ openid: 'o-wang' })).toMatchObject({ errCode: 0 })
  })
})

describe('content check of pictures', () => {
  const check = (mediaUrl: string) => open('security.mediaCheckAsync', { mediaUrl, mediaType: 2, version: 2, scene: 2, openid: 'o-li' })

  it('answers later, to the function that is named for the event', async () => {
    const { traceId } = await check('http://127.0.0.1/risky.png')
    await expect.poll(async () => (await callRows(cloud, 'night')).flatMap(({ logs }) => logs).join()).toContain(traceId)
    const [row] = await callRows(cloud, 'night')
    expect(row!.source).toBe('wx_unknown')
    expect(JSON.parse(row!.logs[0]!)).toMatchObject({ event: { MsgType: 'event', Event: 'wxa_media_check', result: { suggest: 'risky' } } })
  })

  it('needs a link that can be downloaded', async () => {
    expect(await check('cloud://demo.x/y.png')).toMatchObject({ errCode: 40097 })
  })
})

describe('phone numbers', () => {
  const tap = async (phone: string, openid = 'o-li') => {
    const reply = await cloud.send('/wx/phone-code', { method: 'POST', headers: { 'x-wx-openid': openid }, body: JSON.stringify({ phone }) })
    return (await reply.json()) as { code: string; errCode?: number }
  }
  const exchange = (code: string) => open('phonenumber.getPhoneNumber', { code })

  it('are exchanged for the code of one tap, once', async () => {
    const { code } = await tap('13800138000')
    expect(await exchange(code)).toMatchObject({ errCode: 0, phoneInfo: { purePhoneNumber: '13800138000', countryCode: '86' } })
    expect(await exchange(code)).toMatchObject({ errCode: 40029 })
  })

  it('are not given for a code older than five minutes', async () => {
    const { code } = await tap('13800138000')
    await cloud.ask('clock', { advanceMs: 5 * 60_000 + 1000 })
    expect(await exchange(code)).toMatchObject({ errCode: 40029 })
  })

  it('must be mobile numbers of a person', async () => {
    expect(await tap('123')).toMatchObject({ errCode: -501007 })
    expect(await tap('13800138000', '')).toMatchObject({ errCode: -501007 })
  })
})

describe('permissions of open APIs', () => {
  it('come from config.json of the function: missing is -604101', async () => {
    const { result } = await cloud.call<Outcome>('closed', { api: 'wxacode.getUnlimited', input: { scene: 'a' } })
    expect(result.errCode).toBe(-604101)
  })

  it('are not asked for an API that does not exist: -604100', async () => {
    for (const api of ['wxacode.none', 'customerServiceMessage.send']) expect((await open(api, {})).errCode).toBe(-604100)
  })

  it('hold for callOpenAPI too', async () => {
    const input = { version: 2, scene: 2, openid: 'o-li', content: '好' }
    const { result } = await cloud.call<{ result: { errcode: number } }>('open', { api: 'security.msgSecCheck', input, old: true })
    expect(result.result.errcode).toBe(0)
    expect((await cloud.call<Outcome>('closed', { api: 'security.msgSecCheck', input, old: true })).result.errMsg).toContain('-604101')
  })
})
