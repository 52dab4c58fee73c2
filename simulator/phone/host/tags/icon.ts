import type { TagDefinition } from './tag-handle'

const GREEN = '#09bb07'
/** Drawing of each type in a box of 24, and its colour at first. */
const DRAWINGS: Record<string, { path: string; color: string; filled?: boolean }> = {
  success: { path: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm-1.6 15.6-4.5-4.5 1.4-1.4 3.1 3.1 6.3-6.3 1.4 1.4Z', color: GREEN, filled: true },
  success_no_circle: { path: 'm4 12.5 5.5 5.5L20.5 7', color: GREEN },
  info: { path: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm-1.2 9h2.4v8h-2.4Zm0-4h2.4v2.4h-2.4Z', color: '#10aeff', filled: true },
  warn: { path: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm-1.2 5h2.4v8h-2.4Zm0 9.6h2.4V18h-2.4Z', color: '#f76260', filled: true },
  waiting: { path: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm1.2 12.2h-6v-2h4V6h2Z', color: '#10aeff', filled: true },
  cancel: { path: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM8 8l8 8m0-8-8 8', color: '#f43530' },
  download: { path: 'M12 4v11m-5-4.5 5 5 5-5M5 20h14', color: GREEN },
  search: { path: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L21 21', color: '#b2b2b2' },
  clear: { path: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm4.6 14.2-1.4 1.4L12 13.4l-3.2 3.2-1.4-1.4 3.2-3.2-3.2-3.2 1.4-1.4 3.2 3.2 3.2-3.2 1.4 1.4-3.2 3.2Z', color: '#b2b2b2', filled: true },
}

/** `<icon>`: WeChat's nine signs. */
export const icon: TagDefinition = {
  defaults: { type: 'success', size: 23 },
  draw(tag, { host }) {
    const paint = (): void => {
      const drawing = DRAWINGS[tag.text('type')]
      if (!drawing) return host.reportError(`icon: type="${tag.text('type')}" does not exist`)
      const color = tag.text('color') || drawing.color
      const size = Number.parseFloat(tag.text('size', '23'))
      const style = drawing.filled ? `fill="${color}" fill-rule="evenodd"` : `fill="none" stroke="${color}" stroke-width="2"`
      tag.dom.innerHTML = `<svg viewBox="0 0 24 24" width="${size}" height="${size}"><path d="${drawing.path}" ${style}/></svg>`
    }
    for (const name of ['type', 'size', 'color']) tag.watch(name, paint)
  },
}
