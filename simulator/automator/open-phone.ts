import type { Page } from 'playwright-core'
import { agentScript } from './agent/bundle-agent'
import { borrowBrowser } from './browser'

export const SCREEN = { width: 375, height: 812 }

export interface OpenPhone {
  page: Page
  close(): Promise<void>
}

/** What the phone itself says is wrong, when it does not come up. */
const complaints = (page: Page) => page.evaluate<string[]>('window.__PHONE_ERRORS__ ?? []').catch(() => [])

async function waitUntilStarted(page: Page): Promise<void> {
  try {
    await page.waitForFunction('globalThis.__AUTOMATOR__?.isStarted()', undefined, { timeout: 30_000 })
  } catch {
    throw new Error(`the phone did not open a page: ${(await complaints(page)).join('; ') || 'no error shown'}`)
  }
}

/** A phone in a browser context of its own: its own storage, touch screen and nothing shared with other phones. */
export async function openPhone(phoneUrl: string): Promise<OpenPhone> {
  const { browser, giveBack } = await borrowBrowser()
  const context = await browser.newContext({ viewport: SCREEN, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale: 'zh-CN' })
  const close = async () => {
    await context.close()
    await giveBack()
  }
  try {
    await context.addInitScript(await agentScript())
    const page = await context.newPage()
    await page.goto(phoneUrl)
    await waitUntilStarted(page)
    return { page, close }
  } catch (error) {
    await close()
    throw error
  }
}
