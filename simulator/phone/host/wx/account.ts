import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'
import { ask } from './draw/ask'
import { button, element } from './draw/element'

/** The person's settings for this mini-program, as `getSetting` reports them. */
function settingResult({ settings }: WxContext, withSubscriptions: boolean | undefined) {
  const { subscribeMain, subscribe } = settings.read()
  const subscriptionsSetting = { mainSwitch: subscribeMain, itemSettings: subscribe }
  return { authSetting: {}, ...(withSubscriptions ? { subscriptionsSetting } : {}) }
}

function drawSettings({ settings }: WxContext, close: () => void): HTMLElement {
  const main = element('input', '')
  main.type = 'checkbox'
  main.name = 'subscribe-main'
  main.checked = settings.read().subscribeMain
  main.addEventListener('change', () => settings.change({ subscribeMain: main.checked }))
  const forget = button('wxd-row', 'forget', '清除“总是保持”的选择', () => settings.change({ subscribe: {} }))
  return element(
    'div',
    'wxd-panel',
    element('h3', '', '小程序设置'),
    element('label', '', element('span', '', '接收订阅消息'), main),
    forget,
    element('div', 'wxd-buttons', button('wxd-main', 'close', '完成', close)),
  )
}

/** Login and the settings page of the mini-program. */
export const accountApi = (context: WxContext): ApiGroup => ({
  login: asyncMethod('login', () => ({ code: `0${crypto.randomUUID().replaceAll('-', '')}` })),
  checkSession: asyncMethod('checkSession', () => undefined),
  getSetting: asyncMethod('getSetting', ({ withSubscriptions }: { withSubscriptions?: boolean }) => settingResult(context, withSubscriptions)),
  openSetting: asyncMethod('openSetting', async ({ withSubscriptions }: { withSubscriptions?: boolean }) => {
    await ask<void>(context.host.overlay, 'settings', (answer) => drawSettings(context, () => answer()))
    return settingResult(context, withSubscriptions)
  }),
})
