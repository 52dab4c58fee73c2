import { stripVTControlCharacters } from 'node:util'
import type { AutomatedPhone } from '../automated-phone'
import type { Methods } from '../server/protocol'
import { callElementFunction, type FunctionCall } from './element-functions'
import { fingerOn } from './finger'

/** A covered, disabled or zero-size element does not become tappable by waiting longer. */
const TAP_TIMEOUT_MS = 3_000

interface OnElement {
  elementId: string
}

interface Named extends OnElement {
  names: string[]
}

/** The line of the browser's report that says what is in the way. */
const words = (error: unknown) => {
  const lines = stripVTControlCharacters(String(error)).split('\n')
  return lines.find((line) => /intercepts pointer events|not visible|not enabled|outside of the viewport/.test(line)) ?? lines[0] ?? ''
}

async function tap(phone: AutomatedPhone, { elementId }: OnElement): Promise<void> {
  const element = await phone.handle(elementId)
  await element.tap({ timeout: TAP_TIMEOUT_MS }).catch((error: unknown) => {
    throw new Error(`a finger cannot tap it: ${words(error).trim()}`)
  })
}

/** Methods on an element: reading it and touching it with a real, hit-tested finger. */
export function elementMethods(phone: AutomatedPhone): Methods {
  const finger = fingerOn(phone)
  return {
    'Element.getDOMProperties': ({ elementId, names }: Named) => phone.ask('domProperties', elementId, names),
    'Element.getProperties': ({ elementId, names }: Named) => phone.ask('properties', elementId, names),
    'Element.getAttributes': ({ elementId, names }: Named) => phone.ask('attributes', elementId, names),
    'Element.getStyles': ({ elementId, names }: Named) => phone.ask('styles', elementId, names),
    'Element.getOffset': ({ elementId }: OnElement) => phone.ask('offset', elementId),
    'Element.getWXML': ({ elementId, type }: OnElement & { type: 'inner' | 'outer' }) => phone.ask('wxml', elementId, type),
    'Element.getData': ({ elementId, path }: OnElement & { path?: string }) => phone.ask('elementData', elementId, path ?? null),
    'Element.setData': ({ elementId, data }: OnElement & { data: object }) => phone.ask('setElementData', elementId, data),
    'Element.callMethod': ({ elementId, method, args }: OnElement & { method: string; args: unknown[] }) =>
      phone.ask('callElementMethod', elementId, method, args),
    'Element.triggerEvent': ({ elementId, type, detail }: OnElement & { type: string; detail?: unknown }) =>
      phone.ask('triggerEvent', elementId, type, detail ?? null),
    'Element.dispatchEvent': ({ elementId, eventName, detail }: OnElement & { eventName: string; detail?: unknown }) =>
      phone.ask('triggerEvent', elementId, eventName, detail ?? null),
    'Element.tap': (params: OnElement) => tap(phone, params),
    'Element.touchstart': finger('touchStart'),
    'Element.touchmove': finger('touchMove'),
    'Element.touchend': finger('touchEnd'),
    'Element.callFunction': (call: FunctionCall) => callElementFunction(phone, call),
  }
}
