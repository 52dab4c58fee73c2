import type { Locator, Page } from 'playwright-core'
import { DEADLINE_MS } from '../until'
import type { Consent, Step, WeChat } from './wechat'

const REFUSALS = '[data-answer=reject], [data-answer=cancel]'

/** WeChat as the simulator draws it: every dialog is real and is answered by tapping it. */
export class SimulatedWeChat implements WeChat {
  constructor(private readonly page: Page) {}

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

  async scan(label: string, during: Step): Promise<void> {
    await during()
    await this.tap(this.dialog('scanner').locator('[data-answer=code]').filter({ hasText: label }).first())
  }

  async call(answer: 'dial' | 'cancel', during: Step): Promise<void> {
    await during()
    await this.tap(this.dialog('call').locator(answer === 'dial' ? '[data-answer=choice-0]' : '[data-answer=cancel]'))
  }

  async toast(words: string, during: Step): Promise<void> {
    const shown = this.dialog('toast').filter({ hasText: words }).waitFor({ timeout: DEADLINE_MS })
    await Promise.all([shown, during()])
  }

  tab = (label: string) => this.tap(this.page.locator('.phone-tab').filter({ hasText: label }))
  back = () => this.tap(this.page.locator('.phone-view:visible .phone-back:visible').last())
  openNotification = (words: string) => this.tap(this.page.locator('.phone-banners > *').filter({ hasText: words }).first())
  offline = (isOffline: boolean) => this.page.evaluate<void>(`__PHONE__.setOffline(${isOffline})`)
  problems = () => this.page.evaluate<string[]>('window.__PHONE_ERRORS__ ?? []')

  private async consent(dialog: string, answer: Consent, during: Step): Promise<void> {
    await during()
    await this.tap(this.dialog(dialog).locator(answer === 'allow' ? '[data-answer=allow]' : REFUSALS))
  }

  private dialog = (name: string) => this.page.locator(`[data-dialog=${name}]`)

  private tap = (target: Locator) => target.tap({ timeout: DEADLINE_MS })
}
