import type { TagDefinition } from './tag-handle'

/** `<switch>`: a switch, or a tick where `type="checkbox"`. */
export const switchTag: TagDefinition = {
  defaults: { checked: false, type: 'switch' },
  draw(tag) {
    tag.append(document.createElement('i'))
    tag.watch('type', () => void (tag.dom.dataset.type = tag.text('type', 'switch')))
    tag.watch('checked', () => tag.dom.toggleAttribute('data-checked', tag.flag('checked')))
    tag.watch('disabled', () => tag.dom.toggleAttribute('data-off', tag.flag('disabled')))
    tag.watch('color', () => tag.dom.style.setProperty('--on', tag.text('color') || null))
    tag.activate = () => {
      if (tag.flag('disabled')) return
      tag.set('checked', !tag.flag('checked'))
      tag.emit('change', { value: tag.flag('checked') })
    }
    tag.on('tap', tag.activate)
    tag.field = { value: () => tag.flag('checked'), reset: () => tag.set('checked', false) }
  },
}
