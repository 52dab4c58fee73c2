import { convertUnits } from '../../pack/units'
import type { TagHandle } from './tag-handle'

type NativeField = HTMLInputElement | HTMLTextAreaElement

/** WeChat's limit where the template names none; -1 means no limit. */
const MAX_LENGTH = 140

/** What `<input>` and `<textarea>` share: value, placeholder, focus, limits and their events. */
export function drawTextField(tag: TagHandle, field: NativeField, clean: (value: string) => string = value => value): void {
  const placeholder = tag.append(document.createElement('div'))
  tag.append(field)
  const showPlaceholder = (): void => void (placeholder.hidden = field.value !== '')
  drawPlaceholder(tag, placeholder)
  tag.watch('value', value => {
    const text = value === undefined || value === null ? '' : String(value)
    if (field.value !== text) field.value = text
    showPlaceholder()
  })
  tag.watch('disabled', () => void (field.disabled = tag.flag('disabled')))
  tag.watch('maxlength', () => limit(field, tag.number('maxlength', MAX_LENGTH)))
  tag.watch('focus', () => tag.flag('focus') && requestAnimationFrame(() => focusAtEnd(field)))
  if (tag.flag('autoFocus')) requestAnimationFrame(() => focusAtEnd(field))
  listen(tag, field, clean, showPlaceholder)
  tag.activate = () => void (document.activeElement === field || focusAtEnd(field))
  tag.on('tap', tag.activate)
  tag.field = { value: () => field.value, reset: () => tag.set('value', '') }
}

function listen(tag: TagHandle, field: NativeField, clean: (value: string) => string, showPlaceholder: () => void): void {
  const cursor = (): number => field.selectionStart ?? field.value.length
  field.addEventListener('input', event => {
    event.stopPropagation()
    const wanted = clean(field.value)
    if (wanted !== field.value) field.value = wanted
    showPlaceholder()
    tag.set('value', field.value)
    tag.emit('input', { value: field.value, cursor: cursor(), keyCode: 0 })
  })
  field.addEventListener('change', event => event.stopPropagation())
  field.addEventListener('focus', () => tag.emit('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => {
    if (tag.flag('focus')) tag.set('focus', false)
    tag.emit('blur', { value: field.value, cursor: cursor() })
  })
}

function drawPlaceholder(tag: TagHandle, placeholder: HTMLElement): void {
  tag.watch('placeholder', () => void (placeholder.textContent = tag.text('placeholder')))
  tag.watch('placeholderClass', () => void (placeholder.className = `phone-placeholder ${tag.text('placeholderClass')}`))
  tag.watch('placeholderStyle', () => placeholder.setAttribute('style', convertUnits(tag.text('placeholderStyle'))))
}

function focusAtEnd(field: NativeField): void {
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}

function limit(field: NativeField, length: number): void {
  if (length < 0) field.removeAttribute('maxlength')
  else field.maxLength = length
}
