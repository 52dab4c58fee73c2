import { watchFingers } from '../gestures/watch-fingers'
import type { Host } from '../host-types'
import type { TagHandle } from './tag-handle'

const THRESHOLD_PX = 45

/** Pull-down inside a scroll-view: `refresherrefresh` when let go far enough, closed by `refresher-triggered`. */
export function drawRefresher(tag: TagHandle, host: Host): void {
  let from: number | undefined
  let pulled = 0
  const dots = document.createElement('div')
  dots.className = 'phone-refresher'
  dots.innerHTML = '<i></i><i></i><i></i>'
  tag.dom.prepend(dots)
  tag.onRemove(() => dots.remove())
  tag.watch('refresherEnabled', () => void (dots.hidden = !tag.flag('refresherEnabled')))
  tag.watch('refresherBackground', () => void (dots.style.background = tag.text('refresherBackground')))
  tag.watch('refresherTriggered', () => {
    draw(tag.flag('refresherTriggered') ? THRESHOLD_PX : 0)
    if (tag.flag('refresherTriggered') && !tag.flag('refresherEnabled')) host.reportError('scroll-view: refresher-triggered needs refresher-enabled')
  })
  watchFingers(tag.dom, { start, move, end, cancel: end })

  function draw(height: number): void {
    pulled = height
    dots.style.height = `${height}px`
  }

  function start(_target: Element, [finger]: { y: number }[]): void {
    from = tag.flag('refresherEnabled') && !tag.flag('refresherTriggered') && tag.dom.scrollTop <= 0 ? finger?.y : undefined
  }

  function move(_target: Element, [finger]: { y: number }[]): boolean {
    if (from === undefined || !finger) return false
    draw(Math.max(0, Math.min(THRESHOLD_PX * 2, (finger.y - from) / 2)))
    if (pulled) tag.emit('refresherpulling', { dy: pulled })
    return pulled > 0
  }

  function end(): void {
    if (from === undefined || !pulled) return
    from = undefined
    if (pulled < tag.number('refresherThreshold', THRESHOLD_PX)) {
      draw(0)
      return tag.emit('refresherabort', {})
    }
    draw(THRESHOLD_PX)
    tag.set('refresherTriggered', true)
    tag.emit('refresherrefresh', {})
  }
}
