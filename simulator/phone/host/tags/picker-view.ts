import { createWheel, type Wheel } from './picker/wheel'
import type { TagDefinition, TagHandle } from './tag-handle'
import { enclosingTag, tagsWithin } from './tag-registry'

/** Height of a row where `indicator-style` names none. */
const ROW_PX = 34

const wheels = new WeakMap<TagHandle, Wheel>()

/** `<picker-view>`: wheels inside the page; its value is the row of each column. */
export const pickerView: TagDefinition = {
  defaults: { value: [] },
  draw(tag) {
    tag.watch('indicatorStyle', () => {
      const height = /(?:^|;)\s*height:\s*([\d.]+)px/.exec(tag.text('indicatorStyle'))?.[1]
      tag.dom.style.setProperty('--row', `${height ?? ROW_PX}px`)
    })
    tag.watch('value', () => queueMicrotask(() => turn(tag)))
    tag.field = { value: () => read(tag), reset: () => tag.set('value', []) }
  },
}

/** `<picker-view-column>`: one wheel; its rows are its children. */
export const pickerViewColumn: TagDefinition = {
  draw(tag) {
    const list = tag.dom.querySelector<HTMLElement>('.phone-wheel')
    const view = enclosingTag(tag.dom, 'picker-view')
    if (!list || !view) return
    const row = (): number => Number.parseFloat(view.dom.style.getPropertyValue('--row')) || ROW_PX
    const wheel = createWheel(list, row, () => {
      view.emit('pickend')
      view.set('value', read(view))
      view.emit('change', { value: read(view) })
    })
    wheels.set(tag, wheel)
    queueMicrotask(() => turn(view))
  },
}

const columns = (view: TagHandle): Wheel[] => tagsWithin(view.dom, 'picker-view-column').flatMap(column => wheels.get(column) ?? [])

const read = (view: TagHandle): number[] => columns(view).map(wheel => wheel.index())

function turn(view: TagHandle): void {
  const value = (view.get('value') as number[] | undefined) ?? []
  columns(view).forEach((wheel, at) => wheel.index() !== (value[at] ?? 0) && wheel.turnTo(value[at] ?? 0))
}
