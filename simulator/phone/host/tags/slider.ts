import type { TagDefinition, TagHandle } from './tag-handle'

/** `<slider>`: a number by dragging; `changing` while it moves, `change` when it is let go. */
export const slider: TagDefinition = {
  defaults: { min: 0, max: 100, step: 1, value: 0 },
  draw(tag) {
    const range = tag.append(document.createElement('input'))
    range.type = 'range'
    const shown = tag.append(document.createElement('span'))
    const show = (): void => {
      shown.hidden = !tag.flag('showValue')
      shown.textContent = range.value
    }
    for (const name of ['min', 'max', 'step', 'value', 'showValue', 'disabled']) tag.watch(name, () => (configure(tag, range), show()))
    tag.watch('activeColor', () => void (range.style.accentColor = tag.text('activeColor') || tag.text('selectedColor')))
    range.addEventListener('input', event => {
      event.stopPropagation()
      show()
      tag.emit('changing', { value: Number(range.value) })
    })
    range.addEventListener('change', event => {
      event.stopPropagation()
      tag.set('value', Number(range.value))
      tag.emit('change', { value: Number(range.value) })
    })
    tag.field = { value: () => Number(range.value), reset: () => tag.set('value', tag.number('min', 0)) }
  },
}

function configure(tag: TagHandle, range: HTMLInputElement): void {
  range.min = tag.text('min', '0')
  range.max = tag.text('max', '100')
  range.step = tag.text('step', '1')
  range.value = tag.text('value', '0')
  range.disabled = tag.flag('disabled')
}
