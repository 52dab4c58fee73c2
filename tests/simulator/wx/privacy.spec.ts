import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually, openProject, type Project } from '../automator/open-project'
import { openWx, type WxPhone } from './open-wx'

interface Answer {
  event: string
  buttonId?: string
}

declare const wx: {
  onNeedPrivacyAuthorization(listener: (resolve: (answer: Answer) => void, info: { referrer: string }) => void): void
}

describe('wx：隐私授权', () => {
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

  const needed = async () => (await phone.wx<{ needAuthorization: boolean }>('getPrivacySetting')).needAuthorization

  it('holds a covered call back until the person agrees', async () => {
    expect(await needed()).toBe(true)
    await phone.start('setClipboardData', { data: '13800000000' })
    await phone.answer('privacy', 'allow')
    expect((await phone.outcome()).errMsg).toBe('setClipboardData:ok')
    expect(await needed()).toBe(false)
    expect(await phone.call('getClipboardData')).toMatchObject({ data: '13800000000' })
  })

  it('refuses with 104, and does not ask again at once', async () => {
    await phone.start('setClipboardData', { data: 'a' })
    await phone.answer('privacy', 'reject')
    expect(await phone.outcome()).toMatchObject({ errno: 104 })
    expect(await phone.call('setClipboardData', { data: 'a' })).toMatchObject({ errno: 104 })
    expect(await phone.dialog('privacy').count()).toBe(0)
  })

  /** The mini-program's own dialog: it keeps WeChat's `resolve` until its button is tapped. */
  const registerOwnDialog = () =>
    phone.phone.mp.evaluate(() => {
      wx.onNeedPrivacyAuthorization((resolve, { referrer }) => Object.assign(globalThis, { resolvePrivacy: resolve, referrer }))
    })

  const resolveOwn = (answer: Answer) =>
    phone.phone.mp.evaluate((given: Answer) => (globalThis as unknown as { resolvePrivacy(answer: Answer): void }).resolvePrivacy(given), answer)

  const referrer = () => phone.phone.mp.evaluate(() => (globalThis as unknown as { referrer?: string }).referrer) as Promise<string>

  it('leaves the asking to the mini-program, by an agree button', async () => {
    await registerOwnDialog()
    await phone.start('setClipboardData', { data: 'a' })
    await eventually(referrer).toBe('setClipboardData')
    await (await (await phone.phone.mp.currentPage())?.$('.agree'))?.tap()
    await resolveOwn({ event: 'agree', buttonId: 'agree' })
    expect((await phone.outcome()).errMsg).toBe('setClipboardData:ok')
  })

  it('does not believe an agreement that nobody tapped', async () => {
    await registerOwnDialog()
    await phone.start('setClipboardData', { data: 'a' })
    await eventually(referrer).toBe('setClipboardData')
    await resolveOwn({ event: 'agree', buttonId: 'agree' })
    expect(await phone.outcome()).toMatchObject({ errno: 104 })
    expect(await phone.problems()).toHaveLength(1)
  })

  it('hands out a code for the phone number after consent to both', async () => {
    await (await (await phone.phone.mp.currentPage())?.$('.ask-number'))?.tap()
    await phone.answer('privacy', 'allow')
    await phone.dialog('phone-number').locator('input').fill('13900001111')
    await phone.answer('phone-number', 'allow')
    expect(await phone.outcome()).toMatchObject({ errMsg: 'getPhoneNumber:ok', code: expect.any(String) as string })
  })
})
