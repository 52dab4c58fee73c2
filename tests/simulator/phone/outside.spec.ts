import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, FIXTURE, openPhones, phoneOn, type TestPhones } from './open-phones'

const PROGRESS = { thing1: { value: '3 号楼水管漏水' }, phrase2: { value: '已接单' }, time3: { value: '2026年11月23日 15:01' } }

describe('WeChat around the mini-program', () => {
  let phones: TestPhones
  let dist: string
  beforeAll(async () => {
    mkdirSync('tests/output', { recursive: true })
    dist = mkdtempSync(join('tests/output', 'weapp-'))
    cpSync(FIXTURE, dist, { recursive: true })
    phones = await openPhones(dist)
  })
  afterAll(async () => {
    await phones.close()
    rmSync(dist, { recursive: true })
  })

  const notify = async (page = 'pages/home/home?id=1'): Promise<unknown> => {
    await phones.cloud.ask('subscriptions', { openid: 'o-li', templateId: 'TPL_PROGRESS', count: 1 })
    return phones.cloud.call('open', { api: 'subscribeMessage.send', input: { touser: 'o-li', templateId: 'TPL_PROGRESS', page, data: PROGRESS } })
  }

  it('starts cold by a code', async () => {
    const phone = await phones.open(`&path=pages/home/home&scene=${encodeURIComponent('b=3')}`)
    await phone.find('.add').waitFor()
    expect((await phone.diary()).slice(0, 3)).toEqual(['app.onLaunch pages/home/home 1047 {"scene":"b%3D3"}', 'app.onShow pages/home/home 1047', 'home.onLoad {"scene":"b%3D3"}'])
  })

  it('shows a service notification and opens its page in the running app', async () => {
    const phone = await phones.open('&path=pages/life/life')
    await phone.find('.query').waitFor()
    // the stream has no memory: send until the phone has begun to listen
    await eventually(async () => (await notify(), phone.page.locator('.phone-notice').count())).toBe(1)
    expect(await phone.page.locator('.phone-notice').innerText()).toContain('3 号楼水管漏水')
    await phone.press('.phone-notice')
    await eventually(async () => (await phone.diary()).slice(-6)).toEqual([
      'app.onHide', 'app.onShow pages/home/home 1014', 'life.onUnload', 'home.onLoad {"id":"1"}', 'home.onShow', 'home.onReady',
    ])
  })

  it('keeps notifications to be read later, and starts the closed app cold by one', async () => {
    await notify('pages/home/home?id=2')
    const phone = await phones.open()
    await phone.find('.add').waitFor()
    await phone.press('.phone-capsule button:last-child')
    expect(await phone.diary()).toContain('app.onHide')
    await phone.press('.phone-desktop [data-answer=notices]')
    await phone.page.locator('.phone-notices .phone-notice').first().tap()
    const cold = { path: 'pages/home/home', query: { id: '2' }, scene: 1014 }
    await eventually(() => phone.page.evaluate('__PHONE__.host.launch').catch(() => null)).toEqual(cold)
  })

  it('scans by WeChat\'s own scanner from the pixels of the code', async () => {
    const phone = await phones.open('&path=pages/life/life')
    await phone.find('.query').waitFor()
    await phone.press('.phone-capsule button:last-child')
    await phone.press('.phone-desktop [data-answer=scan]')
    await phone.press('[data-dialog=scanner] [data-answer=code]')
    await eventually(() => phone.paths().catch(() => [])).toEqual(['pages/home/home'])
    expect(await phone.page.evaluate('__PHONE__.host.launch')).toEqual({ path: 'pages/home/home', query: { scene: 'b%3D3' }, scene: 1047 })
  })

  it('hands a code of the wall to one of the phones', async () => {
    const page = await (await phones.browser.newContext({ viewport: { width: 1600, height: 900 } })).newPage()
    await page.goto(phones.url)
    const frames = page.locator('iframe')
    await eventually(() => frames.count()).toBe(2)
    const first = page.frameLocator('iframe').first()
    await first.locator('.add').waitFor()
    await page.locator('.code').click()
    await page.locator('.shield').first().click()
    await eventually(() => page.frames()[1]?.evaluate('__PHONE__.host.enterOptions.scene')).toBe(1047)
    await page.locator('select').first().selectOption('o-wang')
    await eventually(() => page.frames()[1]?.evaluate('__PHONE__.host.config.openid').catch(() => '')).toBe('o-wang')
  })

  it('loads the package again when it was built again', async () => {
    const phone = await phones.open()
    await phone.find('.add').waitFor()
    writeFileSync(join(dist, 'pages/home/home.wxml'), '<text class="fresh">新版</text>')
    await eventually(() => phoneOn(phone.page).text('.fresh').catch(() => '')).toBe('新版')
  })

  it('does not start a package the compiler refuses, and says why', async () => {
    writeFileSync(join(dist, 'pages/home/home.wxml'), '<view>')
    const phone = await phones.open()
    await eventually(() => phone.errors()).toEqual([expect.stringContaining('pages/home/home.wxml')])
    expect(await phone.page.locator('.phone-view').count()).toBe(0)
  })

  it('answers this machine only', async () => {
    const status = await new Promise(resolve => get(phones.url, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode)))
    expect(status).toBe(403)
  })
})
