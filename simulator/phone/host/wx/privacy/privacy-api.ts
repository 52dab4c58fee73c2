import { asyncMethod } from '../core/async-method'
import type { ApiGroup, WxContext } from '../core/context'
import { ask } from '../draw/ask'
import { button, element } from '../draw/element'
import type { NeedPrivacy } from './privacy-gate'

export const CONTRACT_NAME = '《用户隐私保护指引》'

const contract = (close: () => void) =>
  element(
    'div',
    'wxd-panel',
    element('h3', '', CONTRACT_NAME),
    element('p', 'wxd-note', '此处显示在微信公众平台填写的用户隐私保护指引全文。'),
    element(
      'div',
      'wxd-buttons',
      button('wxd-main', 'close', '我知道了', close),
    ),
  )

export const privacyApi = ({ host, privacy }: WxContext): ApiGroup => ({
  getPrivacySetting: asyncMethod('getPrivacySetting', () => ({
    needAuthorization: !privacy.agreed(),
    privacyContractName: CONTRACT_NAME,
  })),
  requirePrivacyAuthorize: asyncMethod('requirePrivacyAuthorize', () => privacy.pass('requirePrivacyAuthorize')),
  onNeedPrivacyAuthorization: (needed: NeedPrivacy) => void (privacy.needed = needed),
  openPrivacyContract: asyncMethod('openPrivacyContract', () => {
    void ask<void>(host.overlay, 'privacy-contract', (answer) => contract(() => answer()))
  }),
})
