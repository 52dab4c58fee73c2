import type { TagDefinition } from './tag-handle'

/** `<progress>`: a bar of percent. */
export const progress: TagDefinition = {
  defaults: { percent: 0, strokeWidth: 6, backgroundColor: '#ebebeb' },
  draw(tag) {
    const track = tag.append(document.createElement('i'))
    const bar = track.appendChild(document.createElement('b'))
    const info = tag.append(document.createElement('span'))
    const paint = (): void => {
      const percent = Math.max(0, Math.min(100, tag.number('percent', 0)))
      track.style.height = `${Number.parseFloat(tag.text('strokeWidth', '6'))}px`
      track.style.background = tag.text('backgroundColor')
      bar.style.width = `${percent}%`
      bar.style.background = tag.text('activeColor') || tag.text('color') || '#09bb07'
      info.hidden = !tag.flag('showInfo')
      info.textContent = `${percent}%`
    }
    for (const name of ['percent', 'strokeWidth', 'backgroundColor', 'activeColor', 'color', 'showInfo']) tag.watch(name, paint)
  },
}
