import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCloud, type TestCloud } from '../fixtures/open-cloud'

describe('limits per minute', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())

  const code = () => cloud.call('open', { api: 'wxacode.getUnlimited', input: { scene: 's', checkPath: false } })

  it('are those of the platform until told otherwise', async () => {
    expect(await cloud.ask('limits')).toEqual([
      { api: 'wxacode.getUnlimited', perMinute: 5000, used: 0 },
      { api: 'security.msgSecCheck', perMinute: 4000, used: 0 },
      { api: 'security.mediaCheckAsync', perMinute: 2000, used: 0 },
    ])
  })

  it('answer 45009 when the minute has no more, and serve again in the next', async () => {
    await cloud.ask('limits', { api: 'wxacode.getUnlimited', perMinute: 0 })
    expect((await code()).result).toMatchObject({ errCode: 45009 })
    await cloud.ask('limits', { api: 'wxacode.getUnlimited', perMinute: 2 })
    await cloud.ask('clock', { advanceMs: 60_000 })
    const replies = await Promise.all([code(), code(), code(), code(), code()])
    // five calls fall into one minute, or across the border into two
    const served = replies.filter(({ result }) => !result.errCode).length
    expect([2, 3, 4]).toContain(served)
    await cloud.ask('clock', { advanceMs: 60_000 })
    expect((await code()).result).toMatchObject({ contentType: 'image/png' })
  })

  it('do not touch other APIs, and are checked', async () => {
    const { result } = await cloud.call('open', { api: 'security.msgSecCheck', input: { version: 2, scene: 2, openid: 'o-li', content: '你好' } })
    expect(result).toMatchObject({ errCode: 0 })
    expect(await cloud.ask('limits', { api: 'wxacode.getUnlimited', perMinute: -1 })).toEqual({ errMsg: expect.stringContaining('perMinute') })
  })
})
