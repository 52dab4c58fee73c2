import type { TagDefinition, TagHandle } from './tag-handle'
import { tagOf, tagsWithin } from './tag-registry'

const CONTROLS = ['checkbox', 'radio', 'switch', 'button', 'input', 'textarea']

/** `<label>`: a tap on it is a tap on the control inside, or on the one named by `for`. */
export const label: TagDefinition = {
  draw(tag) {
    tag.on('tap', from => {
      const control = controlOf(tag)
      if (control && !control.dom.contains(from)) control.activate?.()
    })
  },
}

function controlOf(tag: TagHandle): TagHandle | undefined {
  const id = tag.text('for')
  if (!id) return tagsWithin(tag.dom, ...CONTROLS)[0]
  const owner = tag.component.ownerShadowRoot?.getElementById(id) as { $$?: Element } | undefined
  return owner?.$$ ? tagOf(owner.$$) : undefined
}
