import { join } from 'node:path'
import { chromium, type Locator, type Page } from 'playwright-core'
import { startPhones } from '../../../simulator/phone/start-phones'
import { openCloud } from '../fixtures/open-cloud'

/** A small mini-program written by hand, without any framework. */
export const FIXTURE = join(import.meta.dirname, 'fixture')

const BROWSER = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
}
const SCREEN = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true, locale: 'zh-CN', reducedMotion: 'reduce' } as const

/** One phone in a browser, as a test touches it. */
export interface TestPhone {
  page: Page
  /** An element of the page on screen. */
  find(selector: string): Locator
  tap(selector: string): Promise<void>
  /** A tap on what is not of the package: bars, dialogs, banners. */
  press(selector: string): Promise<void>
  text(selector: string): Promise<string>
  /** What the package wrote down, in order. */
  diary(): Promise<string[]>
  errors(): Promise<string[]>
  wx(method: string, options?: object): Promise<unknown>
  paths(): Promise<string[]>
}

/** Cloud, phones and a browser; everything closes together. */
export async function openPhones(dist = FIXTURE) {
  const cloud = await openCloud()
  const phones = await startPhones({ dist, cloudUrl: cloud.url })
  const browser = await chromium.launch(BROWSER)
  return {
    cloud,
    browser,
    url: phones.url,
    /** A phone of its own, with nothing kept from another; `more` is added to its address. */
    async open(more = '', screen: object = {}): Promise<TestPhone> {
      const page = await (await browser.newContext({ ...SCREEN, ...screen })).newPage()
      await page.goto(`${phones.url}/phone?as=o-li${more}`)
      return phoneOn(page)
    },
    async close() {
      await browser.close()
      await phones.close()
      await cloud.close()
    },
  }
}

export type TestPhones = Awaited<ReturnType<typeof openPhones>>

export function phoneOn(page: Page): TestPhone {
  const find = (selector: string): Locator => page.locator('.phone-view:not([hidden])').last().locator(selector)
  const press = (selector: string): Promise<void> => page.locator(selector).last().tap()
  return {
    page,
    find,
    press,
    tap: selector => find(selector).first().tap(),
    text: selector => find(selector).first().innerText(),
    diary: () => page.evaluate<string[]>("__PHONE__.wx.getStorageSync('diary') || []"),
    errors: () => page.evaluate<string[]>('window.__PHONE_ERRORS__'),
    wx: (method, options = {}) => page.evaluate(`__PHONE__.wx.${method}(${JSON.stringify(options)}).catch(({ errMsg }) => { throw new Error(errMsg) })`),
    paths: () => page.evaluate<string[]>('__PHONE__.host.router.pages().map(page => page.path)'),
  }
}

export { eventually } from '../eventually'
