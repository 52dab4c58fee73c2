import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually, openPhones, type TestPhone, type TestPhones } from './open-phones'

describe('what WeChat does not allow', () => {
  let phones: TestPhones
  let phone: TestPhone
  beforeAll(async () => {
    phones = await openPhones()
  })
  afterAll(() => phones.close())
  beforeEach(async () => {
    phone = await phones.open('&path=pages/strict/strict')
    await phone.find('.fail').waitFor()
  })

  const answers = (): Promise<Record<string, unknown>> => phone.page.evaluate('__PHONE__.host.router.pages()[0].instance.data.answers')

  it('the browser is not there', async () => {
    const nothing = { window: 'undefined', document: 'undefined', localStorage: 'undefined', fetch: 'undefined', xhr: 'undefined', url: 'undefined' }
    expect(await answers()).toMatchObject({ ...nothing, global: 'undefined', globalThis: 'undefined', timer: 'function' })
  })

  it('code cannot be made from text', async () => {
    expect(await answers()).toMatchObject({
      eval: 'EvalError: eval is not supported in mini-programs',
      function: 'EvalError: new Function is not supported in mini-programs',
      guarded: 'EvalError: Function is not supported in mini-programs',
      isFunction: 'true',
    })
  })

  it('an unknown call of wx and what the page throws are on the screen and in the app', async () => {
    await phone.tap('.unknown')
    await eventually(() => phone.errors()).toHaveLength(2)
    expect((await phone.errors())[0]).toBe('wx.teleport is not in this phone')
    await phone.tap('.fail')
    await eventually(() => phone.errors()).toHaveLength(3)
    expect(await phone.page.locator('.phone-errors').innerText()).toContain('Error: page broke')
    expect(await phone.diary()).toContain('app.onError page broke')
  })

  it('a rejection nobody handles is an error too', async () => {
    await phone.tap('.reject')
    await eventually(async () => (await phone.errors())[0]).toMatch(/^unhandled rejection: Error: nobody listens/)
  })

  it('subscriptions are asked for in a tap, before anything is awaited', async () => {
    await phone.tap('.ask-late')
    await eventually(() => phone.text('.raw')).toBe('requestSubscribeMessage:fail can only be invoked by user TAP gesture.')
    await phone.tap('.ask')
    await phone.page.locator('[data-dialog]').last().waitFor()
  })

  it('a page that does not exist is told to the app, and home opens', async () => {
    const lost = await phones.open('&path=pages/none/none')
    await lost.find('.add').waitFor()
    expect(await lost.diary()).toContain('app.onPageNotFound pages/none/none')
    expect(await lost.errors()).toEqual([expect.stringContaining('page "pages/none/none" is not found')])
  })

  it('time is the cloud\'s, for Date and its arithmetic, also when it moves on', async () => {
    expect(await answers()).toMatchObject({ date: 'true', parsed: '1970-01-01T00:00:00.000Z', kind: 'true' })
    const { now } = await phones.cloud.ask<{ now: number }>('clock', { advanceMs: 86_400_000 })
    await eventually(() => phone.page.evaluate('__PHONE__.host.now()')).toBeGreaterThanOrEqual(now)
    const later = await phones.open('&path=pages/strict/strict')
    await later.find('.fail').waitFor()
    expect(await later.page.evaluate('__PHONE__.host.router.pages()[0].instance.data.answers.now')).toBeGreaterThanOrEqual(now)
  })
})
