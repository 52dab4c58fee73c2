import { convertUnits } from '../../pack/units'
import type { TagDefinition } from './tag-handle'

/** `<page-meta>`: style and colours of the page it stands in. */
export const pageMeta: TagDefinition = {
  draw(tag) {
    const page = tag.dom.closest<HTMLElement>('wx-page')
    const area = tag.dom.closest<HTMLElement>('.phone-page')
    if (!page || !area) return
    tag.watch('pageStyle', value => void (value && page.setAttribute('style', convertUnits(String(value)))))
    tag.watch('backgroundColor', value => void (value && (area.style.background = String(value))))
    tag.watch('pageFontSize', value => void (value && (page.style.fontSize = String(value))))
  },
}
