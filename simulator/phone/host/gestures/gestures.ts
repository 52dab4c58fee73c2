import { dispatch } from './dispatch'
import { startHover } from './hover'
import type { Finger } from './plain-touches'
import { watchFingers } from './watch-fingers'

const TAP_DISTANCE = 10
/** WeChat: a longpress comes after 350 ms; if it was handled, no tap follows. */
const LONG_PRESS_MS = 350

interface Press {
  at: Finger
  timer: ReturnType<typeof setTimeout>
  endHover: () => void
  isTap: boolean
}

export interface Gestures {
  /** True only while the handlers of a tap run. */
  isInTap(): boolean
}

/** Turns fingers below `root` into WeChat's touch events, taps and long presses. */
export function startGestures(root: HTMLElement): Gestures {
  let press: Press | undefined
  let inTap = false
  watchFingers(root, {
    start(target, changed, fingers) {
      const [finger] = changed
      dispatch('touchstart', target, changed, fingers)
      if (!finger || press || fingers.length > 1 || isDisabled(target)) return
      press = { at: finger, isTap: true, endHover: startHover(target), timer: setTimeout(() => longPress(target, finger), LONG_PRESS_MS) }
    },
    move(target, changed, fingers) {
      const [finger] = changed
      if (press && finger && isFar(press.at, finger)) forget()
      return dispatch('touchmove', target, changed, fingers).caught
    },
    end(target, changed, fingers) {
      const ended = forget()
      dispatch('touchend', target, changed, fingers)
      if (ended?.isTap) tap(target, [ended.at])
      return leaveField(target)
    },
    cancel(target, changed, fingers) {
      forget()
      dispatch('touchcancel', target, changed, fingers)
    },
  })
  return { isInTap: () => inTap }

  function longPress(target: Element, finger: Finger): void {
    const { heard } = dispatch('longpress', target, [finger], [finger])
    if (press && heard) press.isTap = false
  }

  function tap(target: Element, at: Finger[]): void {
    inTap = true
    try {
      dispatch('tap', target, at, [])
    } finally {
      inTap = false
    }
  }

  function forget(): Press | undefined {
    const ended = press
    press = undefined
    if (ended) clearTimeout(ended.timer)
    ended?.endHover()
    return ended
  }
}

/**
 * In a page, anywhere but in a field, the browser's own click is not wanted: it would land on what the tap just opened.
 * Without it the field that had the focus must be left here.
 */
function leaveField(target: Element): boolean {
  if (target.closest('input, wx-input, wx-textarea, wx-label') || !target.closest('.phone-page')) return false
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  return true
}

const isFar = (from: Finger, to: Finger): boolean => Math.abs(from.x - to.x) > TAP_DISTANCE || Math.abs(from.y - to.y) > TAP_DISTANCE

const isDisabled = (node: Element): boolean => node.closest('wx-button[data-disabled]') !== null
