import type { WxContext } from './core/context'
import { ask } from './draw/ask'
import { button, element } from './draw/element'

/** A number that is always the same for the same person, from the range used in examples. */
export function numberOf(openid: string): string {
  let hash = 0
  for (const character of openid) hash = (hash * 31 + character.charCodeAt(0)) % 100_000_000
  return `138${String(hash).padStart(8, '0')}`
}

function draw(number: string, answer: (phone: string | null) => void): HTMLElement {
  const field = element('input', '')
  field.type = 'tel'
  field.value = number
  return element(
    'div',
    'wxd-panel',
    element('h3', '', '申请获取并验证您的手机号'),
    element('p', 'wxd-note', '微信绑定号码'),
    element('label', '', field),
    element(
      'div',
      'wxd-buttons',
      button('', 'reject', '不允许', () => answer(null)),
      button('wxd-main', 'allow', '允许', () => answer(field.value)),
    ),
  )
}

/**
 * The `detail` of `bindgetphonenumber` for `<button open-type="getPhoneNumber">`: a `code` to be exchanged by the server,
 * or an `errMsg` of refusal.
 */
export async function phoneNumberDetail({ host, network, privacy }: WxContext): Promise<object> {
  try {
    await privacy.pass('getPhoneNumber')
  } catch {
    return { errMsg: 'getPhoneNumber:fail privacy permission is not authorized', errno: 104 }
  }
  const phone = await ask<string | null>(host.overlay, 'phone-number', (answer) => draw(numberOf(host.config.openid), answer))
  if (phone === null) return { errMsg: 'getPhoneNumber:fail user deny' }
  const response = await network.fetch(`${host.config.cloudUrl}/wx/phone-code`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': host.config.openid },
    body: JSON.stringify({ phone }),
  })
  const { code } = (await response.json()) as { code: string }
  return { errMsg: 'getPhoneNumber:ok', code }
}
