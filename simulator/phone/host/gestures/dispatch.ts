import { Event as EaselEvent, type Element as EaselElement } from 'glass-easel'
import { place, type Finger, type TouchInput } from './plain-touches'

/** What came of an event: whether anybody listened, and whether a `catch` handler stopped it. */
export interface Outcome {
  heard: boolean
  caught: boolean
}

/** The template element a DOM node belongs to: the nearest one above it. */
export function easelElement(node: Element | null): EaselElement | undefined {
  for (let element = node; element; element = element.parentElement) {
    const owner = (element as Element & { __wxElement?: EaselElement }).__wxElement
    if (owner) return owner
  }
  return undefined
}

/** The scrolling page area around a DOM node. */
export const pageArea = (node: Element): HTMLElement | null => node.closest<HTMLElement>('.phone-scroll')

/** Sends a touch event into the page, bubbling and crossing components as WeChat's do. */
export function dispatch(type: string, node: Element, changed: Finger[], fingers: Finger[]): Outcome {
  const target = easelElement(node)
  const outcome: Outcome = { heard: false, caught: false }
  if (!target) return outcome
  const area = pageArea(node)
  const originalEvent: TouchInput = { fingers, changed, area }
  const event = new EaselEvent(type, detailOf(type, changed, area), {
    originalEvent,
    bubbles: true,
    composed: true,
    capturePhase: true,
    handleListenerReturn: () => void (outcome.heard = true),
  })
  EaselEvent.dispatchEvent(target, event)
  return { heard: outcome.heard, caught: event.defaultPrevented() }
}

function detailOf(type: string, [finger]: Finger[], area: HTMLElement | null): object {
  if (type.startsWith('touch') || !finger) return {}
  const { pageX, pageY } = place(finger, area)
  return { x: pageX, y: pageY }
}
