import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openProject, type Project } from '../automator/open-project'
import { ask, openWx, type WxPhone } from './open-wx'

describe('wx：订阅消息', () => {
  let project: Project
  let phone: WxPhone
  let openid = 0

  beforeAll(async () => {
    project = await openProject()
  })

  beforeEach(async () => {
    phone = await openWx(project, `o-${++openid}`)
  })

  afterAll(() => project.close())

  const request = (...tmplIds: string[]) => phone.start('requestSubscribeMessage', { tmplIds })

  async function counts() {
    const rows = await ask<{ templateId: string; count: number }[]>(project, `subscriptions?openid=o-${openid}`)
    return Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ templateId, count }) => [templateId, count]))
  }

  it('names the messages, and an accept buys one of each', async () => {
    await request('TPL_A', 'TPL_B')
    expect(await phone.dialog('subscribe').innerText()).toMatch(/处理进度提醒\s+岗位变动提醒/)
    await phone.answer('subscribe', 'allow')
    expect(await phone.outcome()).toEqual({ TPL_A: 'accept', TPL_B: 'accept', errMsg: 'requestSubscribeMessage:ok' })
    expect(await counts()).toEqual({ TPL_A: 1, TPL_B: 1 })
  })

  it('takes a tick away from one message', async () => {
    await request('TPL_A', 'TPL_B')
    await phone.dialog('subscribe').locator('[name=TPL_B]').tap()
    await phone.answer('subscribe', 'allow')
    expect(await phone.outcome()).toMatchObject({ TPL_A: 'accept', TPL_B: 'reject' })
    expect(await counts()).toEqual({ TPL_A: 1 })
  })

  it('answers reject when cancelled', async () => {
    await request('TPL_A')
    await phone.answer('subscribe', 'cancel')
    expect(await phone.outcome()).toEqual({ TPL_A: 'reject', errMsg: 'requestSubscribeMessage:ok' })
    expect(await counts()).toEqual({})
  })

  it('does not ask again after 总是保持, and still buys one each time', async () => {
    await request('TPL_A')
    await phone.dialog('subscribe').locator('[name=keep]').tap()
    await phone.answer('subscribe', 'allow')
    await phone.outcome()
    expect(await phone.call('requestSubscribeMessage', { tmplIds: ['TPL_A'] })).toMatchObject({ TPL_A: 'accept' })
    expect(await counts()).toEqual({ TPL_A: 2 })
  })

  it('filters a template with the title of an earlier one', async () => {
    await request('TPL_A', 'TPL_D')
    await phone.answer('subscribe', 'allow')
    expect(await phone.outcome()).toMatchObject({ TPL_A: 'accept', TPL_D: 'filter' })
  })

  it('asks only in a tap', async () => {
    await phone.start('requestSubscribeMessage', { tmplIds: ['TPL_A'] }, '.run-later')
    expect((await phone.outcome()).errMsg).toBe('requestSubscribeMessage:fail can only be invoked by user TAP gesture.')
    await expect(phone.wx('requestSubscribeMessage', { tmplIds: ['TPL_A'] })).rejects.toThrow('TAP gesture')
    expect(await phone.dialog('subscribe').count()).toBe(0)
  })

  it.each([
    [[], 10001],
    [['TPL_X'], 20001],
    [['TPL_A', 'TPL_B', 'TPL_C', 'TPL_D'], 20003],
  ])('refuses %j', async (tmplIds, errCode) => {
    expect(await phone.call('requestSubscribeMessage', { tmplIds })).toMatchObject({ errCode })
  })

  it('refuses when the person switched all messages off', async () => {
    await phone.start('openSetting', {})
    await phone.dialog('settings').locator('[name=subscribe-main]').tap()
    await phone.answer('settings', 'close')
    await phone.outcome()
    expect(await phone.call('requestSubscribeMessage', { tmplIds: ['TPL_A'] })).toMatchObject({ errCode: 20004 })
    expect(await phone.wx('getSetting', { withSubscriptions: true })).toMatchObject({ subscriptionsSetting: { mainSwitch: false } })
  })
})
