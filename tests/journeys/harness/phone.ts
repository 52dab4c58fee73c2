import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MiniElement, MiniPage, MiniProgram } from './automator-types'
import { find } from './find'
import { until } from './until'
import type { WeChat } from './wechat/wechat'

const SHOTS = join(import.meta.dirname, '../../output/shots')

interface Typing {
  input?(text: string): Promise<void>
}

/** One person's phone, used as a person uses it: looking, tapping, typing. */
export class Phone {
  /** What it has taken so far: taps on the page, and fields typed into. */
  readonly effort = { taps: 0, fields: 0 }

  constructor(
    readonly owner: string,
    readonly mp: MiniProgram,
    /** What WeChat itself draws: dialogs, scanner, tab bar, notifications. */
    readonly wechat: WeChat,
  ) {}

  /** The page on screen. */
  async page(): Promise<MiniPage> {
    const page = await this.mp.currentPage()
    if (!page) throw new Error(`${this.owner}: no page is open`)
    return page
  }

  async path(): Promise<string> {
    return (await this.page()).path
  }

  /** All words on the page. */
  async words(): Promise<string> {
    const whole = await (await this.page()).$('page')
    return whole ? String(await whole.text()) : ''
  }

  /** Waits until the page shows the words. */
  see(text: string): Promise<true> {
    return this.wait(`to see “${text}”`, async () => (await this.words()).includes(text) || null) as Promise<true>
  }

  /** Waits until the words are gone from the page. */
  gone(text: string): Promise<true> {
    return this.wait(`“${text}” to be gone`, async () => !(await this.words()).includes(text) || null) as Promise<true>
  }

  /** Waits for a page of this path (`packages/requests/detail/index`). */
  on(path: string): Promise<true> {
    return this.wait(`page ${path}`, async () => (await this.path()) === path || null) as Promise<true>
  }

  /** Waits until the page of this path shows its content. */
  loaded(path: string): Promise<true> {
    return this.wait(`the content of ${path}`, async () => {
      const page = await this.page()
      return page.path === path && (await page.$$('.page')).length > 0 && (await page.$$('.skeleton')).length === 0
    }) as Promise<true>
  }

  /** Waits for elements by selector or words; `nth` counts from 0. */
  element(target: string, nth = 0): Promise<MiniElement> {
    return this.wait(`${target} on the page`, async () => (await find(await this.page(), target))[nth])
  }

  /** Waits until a tab carries this mark: words, `dot`, or null for none. */
  marked(tab: string, mark: string | null): Promise<true> {
    return this.wait(`${tab} to carry ${mark}`, async () => (await this.wechat.badge(tab)) === mark || null) as Promise<true>
  }

  async texts(selector: string): Promise<string[]> {
    const elements = await find(await this.page(), selector)
    return Promise.all(elements.map(async (element) => String(await element.text())))
  }

  /** Taps with a real finger; waits until the target is there and nothing lies over it. */
  async tap(target: string, nth = 0): Promise<void> {
    await this.wait(`a finger can tap ${target}`, async () => {
      const element = (await find(await this.page(), target))[nth]
      await element?.tap()
      return element
    })
    this.effort.taps++
  }

  /** Types into the field that a selector names or that lies inside what it names, replacing what was there. */
  async type(target: string, text: string): Promise<void> {
    await this.wait(`a field to type into at ${target}`, async () => {
      const [element] = await find(await this.page(), target)
      const field = element && ['input', 'textarea'].includes(element.tagName) ? element : ((await element?.$('input')) ?? (await element?.$('textarea')))
      await (field as Typing | null | undefined)?.input?.(text)
      return field
    })
    this.effort.fields++
  }

  /** Where pictures are asked for (SHOTS=1), keeps the screen, once it is at rest, as tests/output/shots/<name>.png. */
  async shot(name: string): Promise<void> {
    if (!process.env.SHOTS) return
    await this.wechat.settle()
    const path = join(SHOTS, `${name}.png`)
    mkdirSync(dirname(path), { recursive: true })
    await this.mp.screenshot({ path })
  }

  private wait<T>(what: string, attempt: () => Promise<T | null | undefined | false>): Promise<T> {
    return until(`${this.owner}: ${what}`, attempt).catch(async (error: Error) => {
      const words = await this.words().catch(() => 'nothing readable')
      const problems = await this.wechat.problems()
      throw new Error(`${error.message}\non screen: ${words.replace(/\s+/g, ' ').slice(0, 600)}\nproblems: ${problems.join('; ') || 'none'}`)
    })
  }
}

/** Taps on several phones in the same moment: all targets are found first, then all fingers come down together. */
export async function tapTogether(taps: { phone: Phone; target: string }[]): Promise<void> {
  const elements = await Promise.all(taps.map(({ phone, target }) => phone.element(target)))
  await Promise.all(elements.map((element) => element.tap()))
}
