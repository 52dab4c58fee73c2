import { watchSwipes } from './swiper-gestures'
import type { TagDefinition, TagHandle } from './tag-handle'
import { tagsWithin } from './tag-registry'

type Source = 'touch' | 'autoplay' | ''

const INTERVAL_MS = 5000
const DURATION_MS = 500

/** `<swiper>`: one item at a time, by finger, by time or by `current`. */
export const swiper: TagDefinition = {
  defaults: { current: 0, interval: INTERVAL_MS, duration: DURATION_MS, indicatorColor: 'rgba(0, 0, 0, .3)', indicatorActiveColor: '#000000' },
  draw(tag) {
    const track = tag.dom.querySelector('.phone-swiper-track') as HTMLElement
    const dots = tag.append(document.createElement('div'))
    dots.className = 'phone-swiper-dots'
    const show = (): void => {
      place(tag, track)
      drawDots(tag, dots)
    }
    for (const name of ['current', 'vertical', 'indicatorDots', 'indicatorColor', 'indicatorActiveColor', 'previousMargin', 'nextMargin']) tag.watch(name, show)
    const children = new MutationObserver(show)
    children.observe(track, { childList: true })
    tag.onRemove(() => children.disconnect())
    const moveTo = (index: number, source: Source): void => go(tag, index, source)
    watchSwipes(tag, track, step => moveTo(current(tag) + step, 'touch'), show)
    autoplay(tag, () => moveTo(current(tag) + 1, 'autoplay'))
  },
}

const items = (tag: TagHandle): TagHandle[] => tagsWithin(tag.dom, 'swiper-item')
const current = (tag: TagHandle): number => tag.number('current', 0)

function go(tag: TagHandle, wanted: number, source: Source): void {
  const count = items(tag).length
  if (!count) return
  const loops = tag.flag('circular') || source === 'autoplay'
  const index = loops ? (wanted + count) % count : Math.max(0, Math.min(count - 1, wanted))
  if (index === current(tag)) return tag.changed('current', index)
  const detail = { current: index, currentItemId: items(tag)[index]?.text('itemId') ?? '', source }
  tag.set('current', index)
  tag.emit('change', detail)
  setTimeout(() => tag.emit('animationfinish', detail), tag.number('duration', DURATION_MS))
}

function place(tag: TagHandle, track: HTMLElement): void {
  const frame = track.parentElement as HTMLElement
  const isVertical = tag.flag('vertical')
  tag.dom.toggleAttribute('data-vertical', isVertical)
  const [before, after] = [tag.text('previousMargin', '0px'), tag.text('nextMargin', '0px')]
  frame.style.margin = isVertical ? `${before} 0 ${after}` : `0 ${after} 0 ${before}`
  track.style.transition = `transform ${tag.number('duration', DURATION_MS)}ms`
  track.style.transform = isVertical ? `translateY(${-100 * current(tag)}%)` : `translateX(${-100 * current(tag)}%)`
}

function drawDots(tag: TagHandle, dots: HTMLElement): void {
  dots.hidden = !tag.flag('indicatorDots')
  dots.replaceChildren(...items(tag).map((_, index) => {
    const dot = document.createElement('i')
    dot.style.background = tag.text(index === current(tag) ? 'indicatorActiveColor' : 'indicatorColor')
    return dot
  }))
}

function autoplay(tag: TagHandle, next: () => void): void {
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = (): void => clearInterval(timer)
  const restart = (): void => {
    stop()
    if (tag.flag('autoplay')) timer = setInterval(next, tag.number('interval', INTERVAL_MS))
  }
  tag.watch('autoplay', restart)
  tag.watch('interval', restart)
  tag.onRemove(stop)
}
