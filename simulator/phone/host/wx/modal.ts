import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'
import { WxFailure } from './core/failure'
import { ask } from './draw/ask'
import { button, element } from './draw/element'

interface Modal {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  cancelColor?: string
  confirmText?: string
  confirmColor?: string
  editable?: boolean
  placeholderText?: string
}

interface Answer {
  confirm: boolean
  cancel: boolean
  content?: string
}

/** WeChat refuses a button label longer than four characters. */
const LABEL_LENGTH = 4

function checkLabel(name: 'cancelText' | 'confirmText', label: string): void {
  if ([...label].length > LABEL_LENGTH) throw new WxFailure(`${name} length should not larger than ${LABEL_LENGTH} Chinese characters`)
}

function drawBody({ content = '', editable, placeholderText = '' }: Modal): HTMLTextAreaElement | HTMLParagraphElement {
  if (!editable) return element('p', '', content)
  const field = element('textarea', '')
  field.value = content
  field.placeholder = placeholderText
  return field
}

function colored(made: HTMLButtonElement, color: string): HTMLButtonElement {
  made.style.color = color
  return made
}

function draw(modal: Modal, answer: (value: Answer) => void): HTMLElement {
  const { title = '', showCancel = true, cancelText = '取消', cancelColor = '#000000', confirmText = '确定', confirmColor = '#576B95' } = modal
  const body = drawBody(modal)
  const written = () => (body instanceof HTMLTextAreaElement ? { content: body.value } : {})
  const cancel = () => answer({ confirm: false, cancel: true })
  const confirm = () => answer({ confirm: true, cancel: false, ...written() })
  return element(
    'div',
    'wxd-modal',
    title ? element('h3', '', title) : null,
    body,
    element(
      'footer',
      '',
      showCancel ? colored(button('', 'cancel', cancelText, cancel), cancelColor) : null,
      colored(button('', 'confirm', confirmText, confirm), confirmColor),
    ),
  )
}

export const modalApi = ({ host }: WxContext): ApiGroup => ({
  showModal: asyncMethod('showModal', (modal: Modal) => {
    checkLabel('cancelText', modal.cancelText ?? '')
    checkLabel('confirmText', modal.confirmText ?? '')
    return ask<Answer>(host.overlay, 'modal', (answer) => draw(modal, answer))
  }),
})
