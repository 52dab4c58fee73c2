export interface PlainTouch {
  identifier: number
  clientX: number
  clientY: number
  pageX: number
  pageY: number
}

/** A finger or the mouse on the screen, in coordinates of the phone. */
export interface Finger {
  identifier: number
  x: number
  y: number
}

export interface TouchInput {
  fingers: Finger[]
  changed: Finger[]
  /** The page area the touch began in. */
  area: HTMLElement | null
}

const NO_TOUCHES = { touches: [] as PlainTouch[], changedTouches: [] as PlainTouch[] }

/** Touch lists as WeChat gives them: `client` from the page area's corner, `page` from the top of the scrolled page. */
export function plainTouches(original: unknown): typeof NO_TOUCHES {
  const input = original as TouchInput | undefined
  if (!input?.fingers) return NO_TOUCHES
  return { touches: input.fingers.map(finger => place(finger, input.area)), changedTouches: input.changed.map(finger => place(finger, input.area)) }
}

/** Where a finger is inside the page area. */
export function place({ identifier, x, y }: Finger, area: HTMLElement | null): PlainTouch {
  const corner = area?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const clientX = x - corner.left
  const clientY = y - corner.top
  return { identifier, clientX, clientY, pageX: clientX + (area?.scrollLeft ?? 0), pageY: clientY + (area?.scrollTop ?? 0) }
}
