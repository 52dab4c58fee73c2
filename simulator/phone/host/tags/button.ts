import { openTypeAction } from './button-open-type'
import { enclosingTag } from './tag-registry'
import type { TagDefinition, TagHandle } from './tag-handle'

/** `<button>`: types, sizes, form buttons and the open-types of `button-open-type.ts`. */
export const button: TagDefinition = {
  defaults: { type: 'default', size: 'default', openType: '', formType: '' },
  draw(tag, context) {
    tag.dom.setAttribute('role', 'button')
    tag.hoverClass = () => (tag.flag('disabled') || tag.flag('loading') ? 'none' : tag.text('hoverClass', 'button-hover'))
    for (const name of ['type', 'size'] as const) tag.watch(name, () => void (tag.dom.dataset[name] = tag.text(name, 'default')))
    for (const name of ['disabled', 'plain', 'loading'] as const) tag.watch(name, () => mark(tag, name))
    const activate = (): void => press(tag, openTypeAction(tag, context))
    tag.activate = activate
    tag.on('tap', activate)
  },
}

function mark(tag: TagHandle, name: 'disabled' | 'plain' | 'loading'): void {
  tag.dom.toggleAttribute(`data-${name}`, tag.flag(name))
  // What a screen reader is told, and what an automatic finger waits for.
  if (name === 'disabled') tag.dom.setAttribute('aria-disabled', String(tag.flag(name)))
}

function press(tag: TagHandle, openTypeAction: () => void): void {
  if (tag.flag('disabled')) return
  const form = enclosingTag(tag.dom, 'form')
  const formType = tag.text('formType')
  if (form && (formType === 'submit' || formType === 'reset')) form.dom.dispatchEvent(new CustomEvent(`phone-${formType}`))
  openTypeAction()
}
