import type { Locator, Page } from 'playwright-core'
import { screenFaults } from '../screen-faults'
import { DEADLINE_MS, until } from '../until'
import type { Consent, Step, WeChat } from './wechat'

const REFUSALS = '[data-answer=reject], [data-answer=cancel]'

/** Skeletons and spinners go round for ever; everything else arrives. */
const AT_REST = `document.getAnimations().every(one => one.playState !== 'running' || one.effect?.getComputedTiming().iterations === Infinity)`

/** WeChat as the simulator draws it: every dialog is real and is answered by tapping it. */
export class SimulatedWeChat implements WeChat {
  /** `pictureOf`: the printed picture of a code, by its label. */
  constructor(private readonly page: Page, private readonly pictureOf: (label: string) => Promise<Buffer>) {}

  subscribe = (answer: Consent, during: Step) => this.consent('subscribe', answer, during)
  phoneNumber = (answer: Consent, during: Step) => this.consent('phone-number', answer, during)
  privacy = (answer: Consent, during: Step) => this.consent('privacy', answer, during)

  async modal(answer: 'confirm' | 'cancel', during: Step): Promise<void> {
    await during()
    await this.tap(this.dialog('modal').locator(`[data-answer=${answer}]`))
  }

  async actionSheet(entry: string, during: Step): Promise<void> {
    await during()
    await this.tap(this.dialog('action-sheet').getByText(entry, { exact: true }))
  }

  async pictures(count: number, during: Step): Promise<void> {
    await during()
    await this.tap(this.dialog('media').getByText('从手机相册选择'))
    for (let picture = 0; picture < count; picture++) await this.tap(this.dialog('album').locator('[data-answer=picture]').nth(picture))
    await this.tap(this.dialog('album').locator('[data-answer=done]'))
  }

  async messageFile({ name, content }: { name: string; content: Buffer }, during: Step): Promise<void> {
    await during()
    const chooser = this.page.waitForEvent('filechooser', { timeout: DEADLINE_MS })
    await this.tap(this.dialog('message-file').locator('[data-answer=file]'))
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: content })
  }

  async scan(label: string, during: Step): Promise<void> {
    await during()
    await this.tap(this.dialog('scanner').locator('[data-answer=code]').filter({ has: this.page.getByText(label, { exact: true }) }).first())
  }

  async scanPicture(label: string, during: Step): Promise<void> {
    await during()
    const picture = await this.pictureOf(label)
    const chooser = this.page.waitForEvent('filechooser', { timeout: DEADLINE_MS })
    await this.tap(this.dialog('scanner').locator('[data-answer=file]'))
    await (await chooser).setFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture })
  }

  async scanOutside(label: string): Promise<void> {
    await this.putAwayBanner()
    await this.tap(this.page.locator('.phone-capsule button').last())
    await this.tap(this.page.locator('.phone-desktop [data-answer=scan]'))
    await this.scan(label, () => Promise.resolve())
  }

  async call(answer: 'dial' | 'cancel', during: Step): Promise<void> {
    await during()
    await this.tap(this.dialog('call').locator(answer === 'dial' ? '[data-answer=choice-0]' : '[data-answer=cancel]'))
  }

  async toast(words: string, during: Step): Promise<void> {
    const shown = this.dialog('toast').filter({ hasText: words }).waitFor({ timeout: DEADLINE_MS })
    await Promise.all([shown, during()])
  }

  async tab(label: string): Promise<void> {
    await until(`the tab bar with ${label}`, () => this.isAtTabs())
    await this.tap(this.page.locator('.phone-tab:visible').filter({ hasText: label }))
  }

  async badge(label: string): Promise<string | null> {
    const mark = this.page.locator('.phone-tab').filter({ hasText: label }).locator('i:not([hidden])')
    return (await mark.count()) ? (await mark.first().innerText()) || 'dot' : null
  }

  async back(): Promise<void> {
    await this.putAwayBanner()
    await this.tap(this.page.locator('.phone-view:visible .phone-back:visible').last())
  }

  openNotification = (words: string) => this.tap(this.page.locator('.phone-banners > *').filter({ hasText: words }).first())

  async settle(): Promise<void> {
    await this.dialog('toast').waitFor({ state: 'hidden', timeout: DEADLINE_MS })
    await until('everything to come to rest', () => this.page.evaluate<boolean>(AT_REST))
  }

  resize = (screen: { width: number; height: number }) => this.page.setViewportSize(screen)
  faults = (isElder: boolean) => screenFaults(this.page, isElder)
  offline = (isOffline: boolean) => this.page.evaluate<void>(`__PHONE__.setOffline(${isOffline})`)
  problems = () => this.page.evaluate<string[]>('window.__PHONE_ERRORS__ ?? []')

  private async consent(dialog: string, answer: Consent, during: Step): Promise<void> {
    await during()
    await this.tap(this.dialog(dialog).locator(answer === 'allow' ? '[data-answer=allow]' : REFUSALS))
  }

  /** Whether the tab bar is there; if not, goes one page back, or home from the last one. */
  private async isAtTabs(): Promise<boolean> {
    if (await this.page.locator('.phone-tab:visible').count()) return true
    const out = this.page.locator('.phone-back:visible, .phone-to-home:visible').last()
    if (await out.count()) await out.tap({ timeout: 1000 })
    return false
  }

  /** A notification that has just slid in lies over the top of the screen. */
  private async putAwayBanner(): Promise<void> {
    const away = this.page.locator('.phone-banners [data-answer=put-away]')
    if (await away.count()) await away.tap({ timeout: 1000 }).catch(() => undefined)
  }

  private dialog = (name: string) => this.page.locator(`[data-dialog=${name}]`)

  private tap = (target: Locator) => target.tap({ timeout: DEADLINE_MS })
}
