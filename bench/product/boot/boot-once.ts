import type { Browser } from 'playwright-core'
import { SCREEN } from '../../../simulator/automator/open-phone'
import type { CallRow } from '../../../tests/functions/harness'

export interface Boot {
  /** From the start of the navigation to the first frame with the content of the home page, ms. */
  ms: number
  /** Every call of a function on the way. */
  calls: CallRow[]
}

interface Options { browser: Browser; phoneUrl: string; cloudUrl: string; openid: string; slower: number }

/** Watches every frame until the home page has left its skeleton and shows its content. */
const WATCH = `(() => {
  const look = () => {
    const home = document.querySelector('.resident-home, .staff-home')
    if (home && home.textContent.trim()) globalThis.__BOOTED__ = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()`

/** One cold start of the phone. */
export async function bootOnce({ browser, phoneUrl, cloudUrl, openid, slower }: Options): Promise<Boot> {
  const earlier = new Set((await callsOf(cloudUrl, openid)).map(({ id }) => id))
  const context = await browser.newContext({ viewport: SCREEN, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.addInitScript(WATCH)
    await page.goto(phoneUrl)
    const ms = await (await page.waitForFunction('globalThis.__BOOTED__', undefined, { timeout: 60_000 })).jsonValue() as number
    return { ms, calls: (await callsOf(cloudUrl, openid)).filter(({ id }) => !earlier.has(id)) }
  } finally {
    await context.close()
  }
}

type Call = CallRow & { id: string }
const callsOf = async (cloudUrl: string, openid: string): Promise<Call[]> =>
  (await fetch(`${cloudUrl}/console/api/calls?limit=50&openid=${encodeURIComponent(openid)}`)).json() as Promise<Call[]>
