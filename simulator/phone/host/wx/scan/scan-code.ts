import { asyncMethod } from '../core/async-method'
import type { ApiGroup, WxContext } from '../core/context'
import { WxFailure } from '../core/failure'
import { codePath, parseCode } from './code-text'
import { scan } from './scanner'

/** What `wx.scanCode` answers for a text: our own mini-program code gives a `path`, anything else its text. */
function scanResult(text: string, appid: string) {
  const code = parseCode(text, appid)
  const rawData = btoa(String.fromCharCode(...new TextEncoder().encode(text)))
  if (code) return { result: '', path: codePath(code), scanType: 'WX_CODE', charSet: 'utf-8', rawData }
  return { result: text, scanType: 'QR_CODE', charSet: 'utf-8', rawData }
}

export const scanCodeApi = ({ host, network }: WxContext): ApiGroup => ({
  scanCode: asyncMethod('scanCode', async () => {
    const text = await scan(host, network)
    if (text === null) throw new WxFailure('cancel')
    return scanResult(text, host.config.appid)
  }),
})
