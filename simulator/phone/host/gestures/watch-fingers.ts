import type { Finger } from './plain-touches'

export interface FingerListener {
  start(target: Element, changed: Finger[], fingers: Finger[]): void
  /** Returns true to stop the browser from scrolling. */
  move(target: Element, changed: Finger[], fingers: Finger[]): boolean
  /** Returns true to stop the browser from sending a click after it. */
  end(target: Element, changed: Finger[], fingers: Finger[]): boolean | void
  cancel(target: Element, changed: Finger[], fingers: Finger[]): void
}

const MOUSE: Finger['identifier'] = 0

/** Reads real touches, and the mouse as one finger, below `root`. */
export function watchFingers(root: HTMLElement, listener: FingerListener): void {
  watchTouches(root, listener)
  watchMouse(root, listener)
}

function watchTouches(root: HTMLElement, listener: FingerListener): void {
  const read = (list: TouchList): Finger[] => [...list].map(({ identifier, clientX, clientY }) => ({ identifier, x: clientX, y: clientY }))
  const options = { passive: false }
  const on = (type: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel', handle: (event: TouchEvent) => void): void =>
    root.addEventListener(type, handle, options)
  on('touchstart', event => listener.start(event.target as Element, read(event.changedTouches), read(event.touches)))
  on('touchmove', event => {
    const stop = listener.move(event.target as Element, read(event.changedTouches), read(event.touches))
    if (stop && event.cancelable) event.preventDefault()
  })
  on('touchend', event => {
    const stop = listener.end(event.target as Element, read(event.changedTouches), read(event.touches))
    if (stop && event.cancelable) event.preventDefault()
  })
  on('touchcancel', event => listener.cancel(event.target as Element, read(event.changedTouches), read(event.touches)))
}

function watchMouse(root: HTMLElement, listener: FingerListener): void {
  let target: Element | undefined
  const finger = ({ clientX, clientY }: PointerEvent): Finger => ({ identifier: MOUSE, x: clientX, y: clientY })
  root.addEventListener('pointerdown', event => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    target = event.target as Element
    listener.start(target, [finger(event)], [finger(event)])
  })
  window.addEventListener('pointermove', event => {
    if (event.pointerType === 'mouse' && target) listener.move(target, [finger(event)], [finger(event)])
  })
  window.addEventListener('pointerup', event => {
    if (event.pointerType !== 'mouse' || !target) return
    const began = target
    target = undefined
    listener.end(began, [finger(event)], [])
  })
}
