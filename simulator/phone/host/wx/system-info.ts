import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'
import { Listeners } from './core/listeners'
import { addPhoneControls } from './core/phone-controls'

interface Appearance {
  theme: 'light' | 'dark'
  /** WeChat's text size in px; 16 is standard on Android, 关怀模式 is larger. */
  fontSizeSetting: number
}

const STANDARD_TEXT = 16
const DEVICE = { brand: 'WeChat', model: 'Desk Phone', platform: 'android', system: 'Android 14', benchmarkLevel: 30, abi: 'arm64-v8a' }
const SYSTEM_SETTING = { bluetoothEnabled: false, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' }

const appBase = (host: WxContext['host'], { theme, fontSizeSetting }: Appearance) => ({
  SDKVersion: '3.7.0',
  version: '8.0.50',
  language: 'zh_CN',
  enableDebug: false,
  host: { env: 'WeChat', appId: host.config.appid },
  fontSizeSetting,
  fontSizeScaleFactor: fontSizeSetting / STANDARD_TEXT,
  theme,
})

function windowInfo({ host }: WxContext) {
  const { menuButton: _menuButton, ...sizes } = host.chrome.metrics()
  return sizes
}

/** Sizes, device and WeChat version. `__PHONE__.setAppearance({ theme, fontSizeSetting })` changes what the owner can change. */
export function systemInfoApi(context: WxContext): ApiGroup {
  const { host } = context
  const appearance: Appearance = { theme: 'light', fontSizeSetting: STANDARD_TEXT }
  const themes = new Listeners<{ theme: string }>()
  addPhoneControls({
    setAppearance(changes) {
      Object.assign(appearance, changes)
      if (changes.theme) themes.emit({ theme: changes.theme })
    },
  })
  const all = () => ({ ...DEVICE, ...SYSTEM_SETTING, ...appBase(host, appearance), ...windowInfo(context) })
  return {
    getWindowInfo: () => windowInfo(context),
    getDeviceInfo: () => ({ ...DEVICE }),
    getAppBaseInfo: () => appBase(host, appearance),
    getSystemSetting: () => ({ ...SYSTEM_SETTING }),
    getSystemInfoSync: all,
    getSystemInfo: asyncMethod('getSystemInfo', all),
    getSystemInfoAsync: asyncMethod('getSystemInfoAsync', all),
    getMenuButtonBoundingClientRect: () => ({ ...host.chrome.metrics().menuButton }),
    getAccountInfoSync: () => ({ miniProgram: { appId: host.config.appid, envVersion: 'develop', version: '' } }),
    onThemeChange: themes.on,
    offThemeChange: themes.off,
    onWindowResize: () => undefined,
    offWindowResize: () => undefined,
  }
}
