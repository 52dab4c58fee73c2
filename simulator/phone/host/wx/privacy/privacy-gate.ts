import type { Host } from '../../host-types'
import { WxFailure } from '../core/failure'
import { ask } from '../draw/ask'
import { button, element } from '../draw/element'
import type { PhoneSettings } from '../phone-settings'

export interface PrivacyAnswer {
  event: 'agree' | 'disagree' | 'exposureAuthorization'
  buttonId?: string
}

export type NeedPrivacy = (resolve: (answer: PrivacyAnswer) => void, info: { referrer: string }) => void

/** After a refusal WeChat does not ask again for 10 s, it refuses at once. */
const REFUSAL_LASTS_MS = 10_000
const NOT_AGREED = { errno: 104 }

/** Holds back the calls that touch personal data until the person has agreed to the privacy guide. */
export class PrivacyGate {
  /** The mini-program's own dialog, if it registered one; WeChat shows its own otherwise. */
  needed: NeedPrivacy | null = null
  private refusedAt = -Infinity

  constructor(
    private readonly host: Host,
    private readonly settings: PhoneSettings,
  ) {}

  agreed = () => this.settings.read().privacyAgreed

  agree = () => this.settings.change({ privacyAgreed: true })

  /** Resolves once the person has agreed; fails with errno 104 when they refuse. `referrer` is the call that asks. */
  async pass(referrer: string): Promise<void> {
    if (this.agreed()) return
    if (performance.now() - this.refusedAt < REFUSAL_LASTS_MS) throw new WxFailure('privacy permission is not authorized', NOT_AGREED)
    if (await this.request(referrer)) return this.agree()
    this.refusedAt = performance.now()
    throw new WxFailure('privacy permission is not authorized', NOT_AGREED)
  }

  private request(referrer: string): Promise<boolean> {
    const { needed } = this
    if (!needed) return this.officialDialog()
    return new Promise((resolve) => {
      needed((answer) => answer.event !== 'exposureAuthorization' && resolve(this.isAgreement(answer)), { referrer })
    })
  }

  /** Code cannot agree on the person's behalf: WeChat wants the id of an agree button that was really tapped. */
  private isAgreement({ event, buttonId }: PrivacyAnswer): boolean {
    if (event !== 'agree') return false
    if (buttonId !== undefined && this.host.agreedButtons.has(buttonId)) return true
    this.host.reportError(`privacy: resolve({ event: 'agree', buttonId: '${buttonId}' }) but that agree button was not tapped`)
    return false
  }

  private officialDialog(): Promise<boolean> {
    return ask<boolean>(this.host.overlay, 'privacy', (answer) =>
      element(
        'div',
        'wxd-panel',
        element('h3', '', '用户隐私保护提示'),
        element('p', 'wxd-note', '在您使用服务之前，请阅读并同意《用户隐私保护指引》。'),
        element(
          'div',
          'wxd-buttons',
          button('', 'reject', '拒绝', () => answer(false)),
          button('wxd-main', 'allow', '同意', () => answer(true)),
        ),
      ),
    )
  }
}
