import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCloud, type TestCloud } from '../fixtures/open-cloud'

const good = { thing1: { value: '3 号楼水管漏水' }, phrase2: { value: '已接单' }, time3: { value: '2026年11月23日 15:01' } }

interface Outcome {
  errCode: number
  errMsg: string
}

describe('subscribe messages', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())

  const send = async (change: object = {}) => {
    const input = { touser: 'o-li', templateId: 'TPL_PROGRESS', page: 'pages/home/home?id=1', data: good, ...change }
    return (await cloud.call<Outcome>('open', { api: 'subscribeMessage.send', input })).result
  }
  const quota = async (openid = 'o-li') => (await cloud.ask<{ count: number }[]>(`subscriptions?openid=${openid}`))[0]!.count
  const setQuota = (count: number, openid = 'o-li') => cloud.ask('subscriptions', { openid, templateId: 'TPL_PROGRESS', count })

  it('arrive with the names of their fields and open their page', async () => {
    await setQuota(1)
    const since = (await cloud.ask<{ now: number }>('clock')).now - 1
    expect(await send()).toMatchObject({ errCode: 0 })
    const messages = await cloud.ask<object[]>(`messages?openid=o-li&since=${since}`)
    expect(messages).toMatchObject([
      {
        openid: 'o-li',
        templateId: 'TPL_PROGRESS',
        title: '处理进度提醒',
        page: 'pages/home/home?id=1',
        lines: [{ name: '事项', value: '3 号楼水管漏水' }, { name: '状态', value: '已接单' }, { name: '时间', value: '2026年11月23日 15:01' }],
      },
    ])
    expect(await cloud.ask('messages?openid=o-wang')).toEqual([])
  })

  it('cost one permission each; without one it is 43101', async () => {
    await setQuota(2)
    expect([await send(), await send(), await send()].map(({ errCode }) => errCode)).toEqual([0, 0, 43101])
    expect(await quota()).toBe(0)
  })

  it('gain one permission by each accept, none by a reject', async () => {
    await setQuota(0)
    const answer = (result: string) => cloud.ask('subscriptions', { openid: 'o-li', templateId: 'TPL_PROGRESS', result })
    await answer('accept')
    await answer('reject')
    await answer('accept')
    expect(await quota()).toBe(2)
  })

  it('are not sent twice for one permission by two senders at once', async () => {
    await setQuota(5)
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => send()))
    expect(outcomes.filter(({ errCode }) => errCode === 0)).toHaveLength(5)
  })

  it.each([
    [40003, { touser: 'o-stranger' }],
    [40037, { templateId: 'TPL_OTHER' }],
    [41030, { page: 'pages/none/none' }],
    [47003, { data: { ...good, phrase2: { value: 'done' } } }],
    [47003, { data: { ...good, thing1: { value: '' } } }],
    [47003, { data: { thing1: good.thing1, phrase2: good.phrase2 } }],
  ])('are refused with %i for %j, and keep the permission', async (errCode, change) => {
    await setQuota(1)
    expect(await send(change)).toMatchObject({ errCode })
    expect(await quota()).toBe(1)
  })

  it('name the field that is wrong', async () => {
    expect((await send({ data: { ...good, time3: { value: 'soon' } } })).errMsg).toContain('data.time3.value invalid')
  })

  it('open pages of subpackages, and none at all', async () => {
    await setQuota(2)
    expect(await send({ page: 'packages/steward/queue/queue' })).toMatchObject({ errCode: 0 })
    expect(await send({ page: undefined })).toMatchObject({ errCode: 0 })
  })

  it('ask for a template that is registered, a person and an answer', async () => {
    expect(await cloud.ask('subscriptions', { openid: 'o-li', templateId: 'TPL_OTHER', result: 'accept' })).toMatchObject({ errMsg: expect.stringContaining('20001') })
    expect(await cloud.ask('subscriptions', { templateId: 'TPL_PROGRESS', result: 'accept' })).toHaveProperty('errMsg')
    expect(await cloud.ask('subscriptions', { openid: 'o-li', templateId: 'TPL_PROGRESS', count: -1 })).toHaveProperty('errMsg')
  })
})
