import type { TagDefinition, TagHandle } from './tag-handle'
import { tagsWithin } from './tag-registry'

const FIELDS = ['input', 'textarea', 'switch', 'checkbox-group', 'radio-group', 'slider', 'picker', 'picker-view']

/** `<form>`: gathers its fields by name when a button with `form-type` is tapped. */
export const form: TagDefinition = {
  draw(tag) {
    listen(tag, 'phone-submit', () => tag.emit('submit', { value: values(tag), target: { id: tag.component.id, dataset: { ...tag.component.dataset } } }))
    listen(tag, 'phone-reset', () => {
      fields(tag).forEach(field => field.field?.reset())
      tag.emit('reset', {})
    })
  },
}

function listen(tag: TagHandle, type: string, listener: () => void): void {
  tag.dom.addEventListener(type, listener)
  tag.onRemove(() => tag.dom.removeEventListener(type, listener))
}

const fields = (tag: TagHandle): TagHandle[] => tagsWithin(tag.dom, ...FIELDS)

const values = (tag: TagHandle): Record<string, unknown> =>
  Object.fromEntries(fields(tag).filter(field => field.text('name')).map(field => [field.text('name'), field.field?.value()]))
