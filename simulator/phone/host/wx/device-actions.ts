import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'
import { WxFailure } from './core/failure'
import { chooseFromSheet } from './draw/sheet'

interface Clipboard {
  data: string
}

/** Random bytes WeChat gives at most per call. */
const RANDOM_BYTES = 1_048_576

function randomValues(length: number): ArrayBuffer {
  if (!(length > 0 && length <= RANDOM_BYTES)) throw new WxFailure('parameter error: length')
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
  return bytes.buffer
}

/** Calls that use the phone itself: dialling, clipboard, vibration. */
export function deviceActionsApi({ host, privacy }: WxContext): ApiGroup {
  let clipboard = ''
  return {
    makePhoneCall: asyncMethod('makePhoneCall', async ({ phoneNumber }: { phoneNumber: string }) => {
      const called = await chooseFromSheet(host.overlay, 'call', [{ label: `呼叫 ${phoneNumber}`, value: true }])
      if (!called) throw new WxFailure('cancel')
    }),
    setClipboardData: asyncMethod('setClipboardData', async ({ data }: Clipboard) => {
      await privacy.pass('setClipboardData')
      clipboard = data
    }),
    getClipboardData: asyncMethod('getClipboardData', async () => {
      await privacy.pass('getClipboardData')
      return { data: clipboard }
    }),
    vibrateShort: asyncMethod('vibrateShort', () => undefined),
    vibrateLong: asyncMethod('vibrateLong', () => undefined),
    hideKeyboard: asyncMethod('hideKeyboard', () => (document.activeElement as HTMLElement | null)?.blur()),
    setKeepScreenOn: asyncMethod('setKeepScreenOn', () => undefined),
    getRandomValues: asyncMethod('getRandomValues', ({ length }: { length: number }) => ({ randomValues: randomValues(length) })),
  }
}
