import type { TagHandle } from './tag-handle'

/** The mark of a checkbox or a radio and what a tap on it does. */
export function drawChoice(tag: TagHandle, choose: () => void): void {
  const mark = document.createElement('i')
  tag.dom.prepend(mark)
  tag.onRemove(() => mark.remove())
  tag.watch('checked', () => tag.dom.toggleAttribute('data-checked', tag.flag('checked')))
  tag.watch('disabled', () => tag.dom.toggleAttribute('data-off', tag.flag('disabled')))
  tag.watch('color', () => tag.dom.style.setProperty('--on', tag.text('color') || null))
  tag.activate = () => void (tag.flag('disabled') || choose())
  tag.on('tap', tag.activate)
}
