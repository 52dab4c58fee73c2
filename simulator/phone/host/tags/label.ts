import type { TagDefinition, TagHandle } from './tag-handle'
import { tagOf, tagsWithin } from './tag-registry'

const CONTROLS = ['checkbox', 'radio', 'switch', 'button', 'input', 'textarea']

/** `<label>`: a tap on it is a tap on the control inside, or on the one named by `for`. */
export const label: TagDefinition = {
  draw(tag) {
    const listener = (event: MouseEvent): void => {
      const control = target(tag)
      if (control && !control.dom.contains(event.target as Node)) control.activate?.()
    }
    tag.dom.addEventListener('click', listener)
    tag.onRemove(() => tag.dom.removeEventListener('click', listener))
  },
}

function target(tag: TagHandle): TagHandle | undefined {
  const id = tag.text('for')
  if (!id) return tagsWithin(tag.dom, ...CONTROLS)[0]
  const owner = tag.component.ownerShadowRoot?.getElementById(id) as { $$?: Element } | undefined
  return owner?.$$ ? tagOf(owner.$$) : undefined
}
