import type { TagDefinition, TagHandle } from './tag-handle'
import { drawTextField } from './text-field'

/** The keyboard a type opens on a phone, and what that keyboard cannot type. */
const KEYBOARDS: Record<string, { mode: string; refused: RegExp }> = {
  number: { mode: 'numeric', refused: /\D/g },
  digit: { mode: 'decimal', refused: /[^\d.]/g },
  idcard: { mode: 'text', refused: /[^\dXx]/g },
}

/** `<input>`: one line of text. Return sends `confirm`. */
export const input: TagDefinition = {
  defaults: { value: '', type: 'text', confirmType: 'done' },
  draw(tag) {
    const field = document.createElement('input')
    tag.watch('type', () => showType(tag, field))
    tag.watch('password', () => showType(tag, field))
    drawTextField(tag, field, value => value.replace(KEYBOARDS[tag.text('type')]?.refused ?? /[\r\n]/g, ''))
    field.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.isComposing) return
      tag.emit('confirm', { value: field.value })
      if (!tag.flag('confirmHold')) field.blur()
    })
  },
}

function showType(tag: TagHandle, field: HTMLInputElement): void {
  const isSecret = tag.flag('password') || tag.text('type') === 'safe-password'
  field.type = isSecret ? 'password' : 'text'
  field.inputMode = KEYBOARDS[tag.text('type')]?.mode ?? 'text'
}
