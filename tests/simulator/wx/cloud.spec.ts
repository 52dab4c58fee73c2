import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProject, type Project } from '../automator/open-project'
import { ask, openWx, type WxPhone } from './open-wx'

describe('wx.cloud', () => {
  let project: Project
  let phone: WxPhone

  beforeAll(async () => {
    project = await openProject()
    phone = await openWx(project, 'o-wang')
  })

  afterAll(() => project.close())

  const echo = (data: object) => phone.call('cloud.callFunction', { name: 'echo', data })
  const offline = (isOffline: boolean) => phone.page.evaluate(`__PHONE__.setOffline(${isOffline})`)

  it('calls a function as the owner of the phone', async () => {
    expect(await echo({ openid: 'o-forged', a: 1 })).toMatchObject({
      errMsg: 'cloud.callFunction:ok',
      requestID: expect.any(String) as string,
      result: { openid: 'o-wang', event: { a: 1 } },
    })
  })

  it('passes the code of a function that threw', async () => {
    expect(await echo({ fail: true })).toMatchObject({ errCode: -504002, errMsg: expect.stringMatching(/^cloud\.callFunction:fail .*岗位不见了/s) as string })
  })

  it('fails with -1 when the phone is offline', async () => {
    await offline(true)
    expect(await echo({})).toMatchObject({ errCode: -1, errMsg: expect.stringMatching(/^cloud\.callFunction:fail/) as string })
    expect(await phone.wx('getNetworkType')).toMatchObject({ networkType: 'none' })
    await offline(false)
    expect(await echo({})).toMatchObject({ result: { openid: 'o-wang' } })
  })

  it('fails with -1 when the connection drops after the function has run', async () => {
    // without `times`: a browser quietly sends a request again when an idle connection turns out to be cut
    await ask(project, 'faults', { function: 'echo', kind: 'cutAfter', rate: 1 })
    expect(await echo({})).toMatchObject({ errCode: -1 })
    await fetch(`${project.cloudUrl}/console/api/faults`, { method: 'DELETE' })
    expect(await echo({})).toMatchObject({ result: { openid: 'o-wang' } })
  })

  it('offers nothing else, by name', async () => {
    await expect(phone.phone.mp.evaluate(() => wx.cloud.database())).rejects.toThrow('wx.cloud.database is not in this phone')
  })
})

declare const wx: { cloud: { database(): unknown } }
