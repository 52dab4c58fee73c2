import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually, openPhones, type TestPhone, type TestPhones } from './open-phones'

describe('moving between pages', () => {
  let phones: TestPhones
  let phone: TestPhone
  beforeAll(async () => {
    phones = await openPhones()
  })
  afterAll(() => phones.close())
  beforeEach(async () => {
    phone = await phones.open()
    await phone.find('.add').waitFor()
  })

  const life = async (page: string): Promise<string[]> => (await phone.diary()).filter(line => line.startsWith(page)).map(line => line.split(' ')[0]?.split('.')[1] ?? '')

  it('starts the app, then its first page, in WeChat\'s order', async () => {
    await eventually(() => phone.diary()).toEqual(['app.onLaunch  1001 {}', 'app.onShow  1001', 'home.onLoad {}', 'home.onShow', 'home.onReady'])
  })

  it('opens a page with its query as written, and shows the one below again', async () => {
    await phone.tap('.go')
    await eventually(() => phone.text('.query')).toBe('{"a":"1","b":"%E6%98%A5"}')
    await phone.press('.phone-view:not([hidden]) .phone-back')
    await eventually(() => phone.paths()).toEqual(['pages/home/home'])
    expect(await life('home')).toEqual(['onLoad', 'onShow', 'onReady', 'onHide', 'onShow'])
    expect(await life('life')).toEqual(['onLoad', 'onShow', 'onReady', 'onUnload'])
  })

  it('goes no deeper than ten pages', async () => {
    for (let depth = 1; depth < 10; depth++) await phone.wx('navigateTo', { url: '/pages/life/life' })
    await expect(phone.wx('navigateTo', { url: '/pages/life/life' })).rejects.toThrow('navigateTo:fail webview count limit exceed')
    await phone.wx('navigateBack', { delta: 20 })
    expect(await phone.paths()).toEqual(['pages/home/home'])
  })

  it.each([
    ['navigateTo', '/pages/list/list', 'can not navigateTo a tabbar page'],
    ['redirectTo', '/pages/list/list', 'can not redirectTo a tabbar page'],
    ['switchTab', '/pages/life/life', 'can not switch to no-tabBar page'],
    ['navigateTo', '/pages/none/none', 'page "pages/none/none" is not found'],
    ['navigateBack', '', 'cannot navigate back at first page.'],
  ])('refuses %s %s', async (method, url, why) => {
    await expect(phone.wx(method, { url })).rejects.toThrow(why)
  })

  it('keeps tab pages alive, drops what lay on them, and tells of the tap', async () => {
    await phone.tap('.add')
    await phone.wx('navigateTo', { url: '/pages/life/life' })
    await phone.wx('switchTab', { url: '/pages/list/list' })
    expect(await phone.paths()).toEqual(['pages/list/list'])
    expect(await life('life')).toContain('onUnload')
    await phone.press('.phone-tab:first-child')
    await eventually(() => phone.text('.count')).toBe('1')
    expect(await life('home')).toEqual(['onLoad', 'onShow', 'onReady', 'onHide', 'onShow', 'onTabItemTap'])
    expect(await phone.page.locator('.phone-tab[aria-selected=true]').innerText()).toBe('首页')
  })

  it('shows a house where there is nothing to go back to, and goes home by it', async () => {
    await phone.wx('reLaunch', { url: '/pages/life/life?a=1' })
    expect(await phone.find('.phone-back').isVisible()).toBe(false)
    await phone.press('.phone-view:not([hidden]) .phone-to-home')
    await eventually(() => phone.paths()).toEqual(['pages/home/home'])
    expect(await life('life')).toEqual(['onLoad', 'onShow', 'onReady', 'onUnload'])
  })

  it('loads a subpackage with its own modules and styles, without a navigation bar where the page says so', async () => {
    await phone.tap('.far')
    await eventually(() => phone.text('.where')).toBe('分包里')
    expect(await phone.find('.where').evaluate(element => getComputedStyle(element).color)).toBe('rgb(4, 5, 6)')
    expect(await phone.find('.phone-navigation').isVisible()).toBe(false)
    expect(await phone.page.evaluate('__PHONE__.wx.getWindowInfo().windowHeight')).toBe(812)
  })

  it('draws the bar as page.json and the package say', async () => {
    await phone.wx('navigateTo', { url: '/pages/life/life' })
    expect(await phone.find('.phone-title').innerText()).toBe('生活')
    expect(await phone.find('.phone-navigation').evaluate(element => getComputedStyle(element).backgroundColor)).toBe('rgb(180, 22, 27)')
    await phone.wx('setNavigationBarTitle', { title: '新名字' })
    expect(await phone.find('.phone-title').innerText()).toBe('新名字')
  })

  it('marks tabs', async () => {
    await phone.wx('setTabBarBadge', { index: 1, text: '3' })
    await phone.wx('showTabBarRedDot', { index: 0 })
    expect(await phone.page.locator('.phone-tab-badge:visible').allInnerTexts()).toEqual(['3'])
    expect(await phone.page.locator('.phone-tab-dot:visible').count()).toBe(1)
  })

  it('has sizes that agree with what is drawn', async () => {
    const info = (await phone.page.evaluate('({ ...__PHONE__.wx.getWindowInfo(), menu: __PHONE__.wx.getMenuButtonBoundingClientRect() })')) as Record<string, unknown>
    const box = async (selector: string): Promise<unknown> => {
      const { x: left, y: top, width, height } = (await phone.page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      return { left, top, width, height }
    }
    expect(info).toMatchObject({ windowHeight: 641, statusBarHeight: 44, screenTop: 88, safeArea: { bottom: 778 } })
    expect(await box('.phone-page')).toEqual({ left: 0, top: 88, width: 375, height: 641 })
    expect(info.menu).toMatchObject((await box('.phone-capsule')) as object)
  })

  it('is drawn without a notch on a small screen', async () => {
    const small = await phones.open('', { viewport: { width: 320, height: 568 } })
    await small.find('.add').waitFor()
    expect(await small.page.evaluate('__PHONE__.wx.getWindowInfo()')).toMatchObject({ statusBarHeight: 20, windowHeight: 568 - 64 - 49 })
  })
})
