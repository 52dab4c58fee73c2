import { watchFingers } from '../gestures/watch-fingers'
import type { TagHandle } from './tag-handle'

/** Share of the item's length after which letting go moves on. */
const ENOUGH = 0.25
const AXIS_PX = 6

/** Lets a finger drag the track; `step` is told ±1 when it was dragged far enough, `settle` puts the track back otherwise. */
export function watchSwipes(tag: TagHandle, track: HTMLElement, step: (direction: 1 | -1) => void, settle: () => void): void {
  let from: { x: number; y: number } | undefined
  let isSwipe: boolean | undefined
  let moved = 0
  const isVertical = (): boolean => tag.flag('vertical')
  watchFingers(tag.dom, {
    start(_target, [finger]) {
      from = finger
      isSwipe = undefined
      moved = 0
    },
    move(_target, [finger]) {
      if (!from || !finger) return false
      const [along, across] = isVertical() ? [finger.y - from.y, finger.x - from.x] : [finger.x - from.x, finger.y - from.y]
      if (isSwipe === undefined && Math.abs(along) + Math.abs(across) > AXIS_PX) isSwipe = Math.abs(along) > Math.abs(across)
      if (!isSwipe) return false
      moved = along
      drag()
      return true
    },
    end: finish,
    cancel: finish,
  })

  function drag(): void {
    const at = -100 * tag.number('current', 0)
    track.style.transition = 'none'
    track.style.transform = `translate${isVertical() ? 'Y' : 'X'}(calc(${at}% + ${moved}px))`
  }

  function finish(): void {
    from = undefined
    if (!isSwipe) return
    const length = isVertical() ? tag.dom.clientHeight : tag.dom.clientWidth
    settle()
    if (Math.abs(moved) > length * ENOUGH) step(moved < 0 ? 1 : -1)
  }
}
