import { guardPromise } from '../guard'
import { ask } from '../wx/draw/ask'
import { button, element } from '../wx/draw/element'
import type { TagContext, TagHandle } from './tag-handle'

type Action = (tag: TagHandle, context: TagContext) => void | Promise<void>

const ACTIONS: Record<string, Action> = {
  share: (tag, { share }) => share({ from: 'button', target: { id: tag.component.id, dataset: { ...tag.component.dataset } } }),
  getPhoneNumber: async (tag, { openTypes }) => tag.emit('getphonenumber', await openTypes.getPhoneNumber()),
  chooseAvatar: async (tag, { openTypes }) => tag.emit('chooseavatar', await openTypes.chooseAvatar()),
  contact: (tag, { host }) => showContact(host.overlay).then(() => tag.emit('contact', { errMsg: 'enterContact:ok', path: '', query: {} })),
  openSetting: tag => tag.emit('opensetting', { errMsg: 'openSetting:ok', authSetting: {} }),
  agreePrivacyAuthorization(tag, { openTypes, agreedButtons }) {
    agreedButtons.add(tag.component.id)
    openTypes.agreePrivacyAuthorization()
    tag.emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok', buttonId: tag.component.id })
  },
}

/** What a button's `open-type` does when tapped; two may be joined by `|`, as WeChat allows with the privacy agreement. */
export function openTypeAction(tag: TagHandle, context: TagContext): () => void {
  return () => {
    const names = tag.text('openType').split('|').filter(Boolean)
    for (const name of names.reverse()) {
      const action = ACTIONS[name]
      if (!action) context.host.reportError(`button: open-type="${name}" is not in this phone`)
      else context.guard(() => guardPromise(action(tag, context), context.guard))
    }
  }
}

const showContact = (overlay: HTMLElement): Promise<void> =>
  ask<void>(overlay, 'contact', answer =>
    element('div', 'wxd-panel', element('h3', '', '客服会话'), element('p', 'wxd-note', '微信在这里打开与客服的聊天。'),
      element('div', 'wxd-buttons', button('wxd-main', 'close', '返回小程序', () => answer()))))
