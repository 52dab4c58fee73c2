import type { TagDefinition } from './tag-handle'

/** A tag this phone does not have: an error on the screen where it should stand, and for tests. */
export const unknownTag = (name: string): TagDefinition => ({
  draw({ dom }, { host }) {
    dom.classList.add('phone-refused')
    dom.textContent = `<${name}> 不在这部手机里`
    host.reportError(`tag <${name}> is not in this phone`)
  },
})
