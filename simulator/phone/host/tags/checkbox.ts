import { drawChoice } from './choice'
import type { TagDefinition } from './tag-handle'
import { enclosingTag, tagsWithin } from './tag-registry'

/** `<checkbox>`: one of the ticks of a group. */
export const checkbox: TagDefinition = {
  defaults: { checked: false, value: '' },
  draw(tag) {
    drawChoice(tag, () => {
      tag.set('checked', !tag.flag('checked'))
      const group = enclosingTag(tag.dom, 'checkbox-group')
      group?.emit('change', { value: group.field?.value() })
    })
  },
}

/** `<checkbox-group>`: tells which values are ticked. */
export const checkboxGroup: TagDefinition = {
  draw(tag) {
    const boxes = (): ReturnType<typeof tagsWithin> => tagsWithin(tag.dom, 'checkbox')
    tag.field = {
      value: () => boxes().filter(box => box.flag('checked')).map(box => box.text('value')),
      reset: () => boxes().forEach(box => box.set('checked', false)),
    }
  },
}
