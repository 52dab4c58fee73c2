import type { TagDefinition, TagHandle } from './tag-handle'
import { drawTextField } from './text-field'

/** `<textarea>`: many lines; grows with its text where `auto-height` is set. */
export const textarea: TagDefinition = {
  defaults: { value: '' },
  draw(tag) {
    const field = document.createElement('textarea')
    drawTextField(tag, field)
    const grow = (): void => fit(tag, field)
    tag.watch('autoHeight', grow)
    tag.watch('value', grow)
    field.addEventListener('input', grow)
    field.addEventListener('blur', () => tag.emit('confirm', { value: field.value }))
  },
}

function fit(tag: TagHandle, field: HTMLTextAreaElement): void {
  const grows = tag.flag('autoHeight')
  tag.dom.toggleAttribute('data-grows', grows)
  if (!grows) return
  const before = field.style.height
  field.style.height = 'auto'
  const height = field.scrollHeight
  field.style.height = `${height}px`
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight) || height
  if (before && before !== field.style.height) tag.emit('linechange', { height, lineCount: Math.round(height / lineHeight), lineHeight })
}
