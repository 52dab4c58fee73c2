import type { AutomatedPhone } from '../automated-phone'
import type { Methods } from '../server/protocol'

/** What `wx.getAppBaseInfo().SDKVersion` says too. */
const SDK_VERSION = '3.7.0'

/** WeChat's own buttons, by the name the client has for pressing them. */
const NATIVE_BUTTONS: Record<string, string> = {
  confirmModal: '[data-dialog=modal] [data-answer=confirm]',
  cancelModal: '[data-dialog=modal] [data-answer=cancel]',
  authorizeAllow: '[data-dialog] [data-answer=allow]',
  authorizeCancel: '[data-dialog] [data-answer=reject], [data-dialog] [data-answer=cancel]',
  navigateLeft: '.phone-view:last-child .phone-back',
  goHome: '.phone-view:last-child .phone-to-home',
}

const NATIVE_TIMEOUT_MS = 5_000

interface Native {
  method: string
  data?: { url?: string }
}

async function pressNative({ page }: AutomatedPhone, { method }: Native): Promise<void> {
  const selector = NATIVE_BUTTONS[method]
  if (!selector) throw new Error(`Tool.native ${method} unimplemented`)
  await page.locator(selector).last().tap({ timeout: NATIVE_TIMEOUT_MS })
}

/** Methods on the tool around the mini-program. There is one account and nothing to audit, so those stay unimplemented. */
export const toolMethods = (phone: AutomatedPhone, close: () => void): Methods => ({
  'Tool.getInfo': () => ({ SDKVersion: SDK_VERSION }),
  'Tool.close': close,
  'Tool.native': (native: Native) =>
    native.method === 'switchTab' ? phone.ask('callWxMethod', 'switchTab', [native.data]).then(() => undefined) : pressNative(phone, native),
})
