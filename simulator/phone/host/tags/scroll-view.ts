import type { TagDefinition, TagHandle } from './tag-handle'
import { drawRefresher } from './scroll-refresher'

const THRESHOLD_PX = 50

/** `<scroll-view>`: scrolls one way, tells when an end is near, scrolls to a child. */
export const scrollView: TagDefinition = {
  defaults: { upperThreshold: THRESHOLD_PX, lowerThreshold: THRESHOLD_PX },
  draw(tag, { host }) {
    const { dom } = tag
    const behavior = (): ScrollBehavior => (tag.flag('scrollWithAnimation') ? 'smooth' : 'instant')
    for (const [name, axis] of [['scrollX', 'x'], ['scrollY', 'y']] as const) tag.watch(name, () => dom.toggleAttribute(`data-${axis}`, tag.flag(name)))
    tag.watch('enableFlex', () => dom.toggleAttribute('data-flex', tag.flag('enableFlex')))
    tag.watch('showScrollbar', () => dom.toggleAttribute('data-bare', !tag.flag('showScrollbar', true)))
    tag.watch('scrollTop', value => later(() => dom.scrollTo({ top: Number(value), behavior: behavior() }), value))
    tag.watch('scrollLeft', value => later(() => dom.scrollTo({ left: Number(value), behavior: behavior() }), value))
    tag.watch('scrollIntoView', id => later(() => scrollToChild(tag, String(id), behavior()), id))
    watchScroll(tag)
    drawRefresher(tag, host)
  },
}

/** Positions arrive before the children they are about. */
function later(work: () => void, value: unknown): void {
  if (value !== undefined && value !== null && value !== '') requestAnimationFrame(work)
}

function scrollToChild(tag: TagHandle, id: string, behavior: ScrollBehavior): void {
  const child = (tag.component.ownerShadowRoot?.getElementById(id) as { $$?: Element } | undefined)?.$$
  if (!child || !tag.dom.contains(child)) return
  const corner = tag.dom.getBoundingClientRect()
  const box = child.getBoundingClientRect()
  tag.dom.scrollBy({ top: tag.flag('scrollY') ? box.top - corner.top : 0, left: tag.flag('scrollX') ? box.left - corner.left : 0, behavior })
}

function watchScroll(tag: TagHandle): void {
  const { dom } = tag
  let before = { top: 0, left: 0 }
  const near = { start: true, end: 0 }
  const listener = (): void => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = dom
    tag.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: before.left - scrollLeft, deltaY: before.top - scrollTop })
    before = { top: scrollTop, left: scrollLeft }
    const isVertical = tag.flag('scrollY')
    const [at, rest] = isVertical ? [scrollTop, scrollHeight - dom.clientHeight - scrollTop] : [scrollLeft, scrollWidth - dom.clientWidth - scrollLeft]
    const isStart = at <= tag.number('upperThreshold', THRESHOLD_PX)
    const length = isVertical ? scrollHeight : scrollWidth
    const isEnd = rest <= tag.number('lowerThreshold', THRESHOLD_PX)
    if (isStart && !near.start) tag.emit('scrolltoupper', { direction: isVertical ? 'top' : 'left' })
    if (isEnd && near.end !== length) tag.emit('scrolltolower', { direction: isVertical ? 'bottom' : 'right' })
    Object.assign(near, { start: isStart, end: isEnd ? length : 0 })
  }
  dom.addEventListener('scroll', listener)
  tag.onRemove(() => dom.removeEventListener('scroll', listener))
}
