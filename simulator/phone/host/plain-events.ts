import { Event as EaselEvent, type Element as EaselElement } from 'glass-easel'
import { domOf } from './dom-of'
import { plainTouches, type PlainTouch } from './gestures/plain-touches'

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown

interface PlainTarget {
  id: string
  dataset: Record<string, unknown>
  offsetLeft: number
  offsetTop: number
}

interface PlainEvent {
  type: string
  timeStamp: number
  detail: unknown
  target: PlainTarget
  currentTarget: PlainTarget
  mark: unknown
  mut: boolean
  touches?: PlainTouch[]
  changedTouches?: PlainTouch[]
}

const TOUCH_EVENTS = /^(?:touch|longpress|longtap|tap$)/

/**
 * Makes every method of a page or component receive plain event objects, as WeChat does.
 * glass-easel hands out live elements, and frameworks write to `event.target`.
 */
export function withPlainEvents<Definition extends object>(definition: Definition): Definition {
  const plain = wrapMethods({ ...definition }) as Definition & { methods?: object }
  if (plain.methods) plain.methods = wrapMethods({ ...plain.methods })
  return plain
}

function wrapMethods(owner: object): object {
  const methods = owner as Record<string, unknown>
  for (const [name, value] of Object.entries(methods)) {
    if (typeof value === 'function') methods[name] = wrapMethod(value as AnyFunction)
  }
  return methods
}

const wrapMethod = (method: AnyFunction): AnyFunction =>
  function (...args) {
    return method.apply(this, args.map(toPlain))
  }

function toPlain(value: unknown): unknown {
  if (!(value instanceof EaselEvent)) return value
  const event = value as EaselEvent<unknown> & { target: EaselElement; currentTarget: EaselElement; mark: unknown }
  const plain: PlainEvent = {
    type: event.type,
    timeStamp: event.timeStamp,
    detail: event.detail,
    target: plainTarget(event.target),
    currentTarget: plainTarget(event.currentTarget),
    mark: event.mark ?? {},
    mut: false,
  }
  return TOUCH_EVENTS.test(event.type) ? { ...plain, ...plainTouches(event.getOriginalEvent()) } : plain
}

function plainTarget(element: EaselElement): PlainTarget {
  const dom = domOf(element)
  return { id: element.id ?? '', dataset: { ...element.dataset }, offsetLeft: dom?.offsetLeft ?? 0, offsetTop: dom?.offsetTop ?? 0 }
}
