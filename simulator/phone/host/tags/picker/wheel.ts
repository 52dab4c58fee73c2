import { watchFingers } from '../../gestures/watch-fingers'

/** A column that turns: the middle row is the chosen one. */
export interface Wheel {
  element: HTMLElement
  index(): number
  turnTo(index: number): void
}

/** Makes a scrolling element a wheel of rows of equal height, drawn by its children. `onTurned` comes when it rests on another row. */
export function createWheel(element: HTMLElement, rowHeight: () => number, onTurned: (index: number) => void): Wheel {
  let rested = 0
  const last = (): number => Math.max(0, Math.round(element.scrollHeight / rowHeight() - element.clientHeight / rowHeight()))
  const index = (): number => Math.max(0, Math.min(last(), Math.round(element.scrollTop / rowHeight())))
  element.addEventListener('scrollend', () => {
    // a wheel taken off the screen jumps to its first row
    if (!element.isConnected || index() === rested) return
    rested = index()
    onTurned(rested)
  })
  turnByMouse(element, rowHeight, at => element.scrollTo({ top: at * rowHeight(), behavior: 'instant' }))
  return {
    element,
    index,
    turnTo(to) {
      element.scrollTop = to * rowHeight()
      // there may be fewer rows than that
      rested = index()
    },
  }
}

/** Touch scrolls by itself; a mouse drags, and a tap on a row turns to it. */
function turnByMouse(element: HTMLElement, rowHeight: () => number, settle: (index: number) => void): void {
  let from: { y: number; top: number; moved: boolean } | undefined
  watchFingers(element, {
    start: (_target, [finger]) => void (from = finger && { y: finger.y, top: element.scrollTop, moved: false }),
    move(_target, [finger]) {
      if (!from || !finger || Math.abs(finger.y - from.y) < 4) return false
      from.moved = true
      return false
    },
    end(_target, [finger]) {
      const began = from
      from = undefined
      if (!began || !finger || began.moved) return
      const middle = element.getBoundingClientRect().top + element.clientHeight / 2
      settle(Math.round(began.top / rowHeight()) + Math.round((finger.y - middle) / rowHeight()))
    },
    cancel: () => void (from = undefined),
  })
}
