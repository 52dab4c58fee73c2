import { drawChoice } from './choice'
import type { TagDefinition } from './tag-handle'
import { enclosingTag, tagsWithin } from './tag-registry'

/** `<radio>`: one of several; choosing it clears the others of its group. */
export const radio: TagDefinition = {
  defaults: { checked: false, value: '' },
  draw(tag) {
    drawChoice(tag, () => {
      if (tag.flag('checked')) return
      const group = enclosingTag(tag.dom, 'radio-group')
      if (group) tagsWithin(group.dom, 'radio').forEach(other => other !== tag && other.set('checked', false))
      tag.set('checked', true)
      group?.emit('change', { value: tag.text('value') })
    })
  },
}

/** `<radio-group>`: tells which value is chosen. */
export const radioGroup: TagDefinition = {
  draw(tag) {
    const radios = (): ReturnType<typeof tagsWithin> => tagsWithin(tag.dom, 'radio')
    tag.field = {
      value: () => radios().find(each => each.flag('checked'))?.text('value') ?? '',
      reset: () => radios().forEach(each => each.set('checked', false)),
    }
  },
}
