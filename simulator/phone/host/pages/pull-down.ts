import { watchFingers } from '../gestures/watch-fingers'
import { callPage, type PageView } from './page-view'

const OPEN_PX = 50
const MAX_PX = 90

export interface PullDown {
  /** Opens the indicator and calls `onPullDownRefresh`, or closes it. */
  show(on: boolean): void
}

/** Pulling the page down from its top, where page.json allows it. */
export function createPullDown(page: PageView, guard: (work: () => void) => void): PullDown {
  const area = page.element.parentElement as HTMLElement
  let from: number | undefined
  let pulled = 0
  let isOpen = false
  if (page.config.enablePullDownRefresh) watchPulling()
  return { show }

  function show(on: boolean): void {
    const starts = on && !isOpen
    isOpen = on
    draw(on ? OPEN_PX : 0, true)
    if (starts) guard(() => callPage(page, 'onPullDownRefresh'))
  }

  function draw(height: number, settles: boolean): void {
    pulled = height
    area.classList.toggle('phone-pulling', height > 0)
    area.classList.toggle('phone-pull-settles', settles)
    area.classList.toggle('phone-pull-open', isOpen)
    area.style.setProperty('--pull', `${height}px`)
  }

  function watchPulling(): void {
    watchFingers(area, {
      start: (_target, [finger]) => void (from = page.element.scrollTop <= 0 && !isOpen ? finger?.y : undefined),
      move(_target, [finger]) {
        if (from === undefined || !finger) return false
        if (finger.y > from || pulled) draw(Math.max(0, Math.min(MAX_PX, (finger.y - from) / 2)), false)
        return pulled > 0
      },
      end: finish,
      cancel: finish,
    })
  }

  function finish(): void {
    from = undefined
    if (!pulled || isOpen) return
    if (pulled >= OPEN_PX) show(true)
    else draw(0, true)
  }
}
