import { allMatches, elementOf, firstMatch, xpathMatches } from './elements'
import { attributes, callerOf, domProperties, easelOf, offset, properties, styles, valueAt, wxml } from './inspect'
import { describePage, host, isStarted, pageOf, wx } from './phone'
import { callWxMethod, mockResult, mockWith, restore } from './wx-calls'

const rootOf = (pageId: number, elementId?: string | null) => (elementId ? elementOf(elementId) : pageOf(pageId).element)

function topPage() {
  const page = host().router.pages().at(-1)
  if (!page) throw new Error('no page is open')
  return describePage(page)
}

async function callOn(target: Record<string, unknown>, method: string, args: unknown[]) {
  const call = target[method]
  if (typeof call !== 'function') throw new Error(`${method} is not a method`)
  return { result: (await call.apply(target, args)) as unknown }
}

/** The part of the automation protocol that runs inside the phone's page, as `window.__AUTOMATOR__`. */
const agent = {
  isStarted,
  elementOf,
  topPage,
  pageStack: () => ({ pageStack: host().router.pages().map(describePage) }),
  wx,
  getCurrentPages: () => host().router.pages().map(({ instance }) => instance),
  callWxMethod,
  mockWith,
  mockResult,
  restore,
  findOne: (pageId: number, elementId: string | null, selector: string) => firstMatch(rootOf(pageId, elementId), selector),
  findAll: (pageId: number, elementId: string | null, selector: string) => allMatches(rootOf(pageId, elementId), selector),
  findByXpath: (pageId: number, xpath: string) => xpathMatches(pageOf(pageId).element, xpath),
  pageData: (pageId: number, path: string | null) => ({ data: valueAt(pageOf(pageId).instance.data, path) }),
  setPageData: (pageId: number, data: Record<string, unknown>) => pageOf(pageId).instance.setData(data),
  callPageMethod: (pageId: number, method: string, args: unknown[]) => callOn(pageOf(pageId).instance, method, args),
  /** The page's own scrolling box answers for the window it would be alone in. */
  windowProperties: (pageId: number, names: string[]) => {
    const box = pageOf(pageId).element
    const inPage = (name: string) => /^document\.(?:documentElement|body)\.(.+)$/.exec(name)?.[1]
    return { properties: names.map((name) => valueAt(inPage(name) ? box : window, inPage(name) ?? name)) }
  },
  domProperties,
  properties,
  attributes,
  styles,
  offset,
  wxml,
  elementData: (elementId: string, path: string | null) => ({ data: valueAt(callerOf(elementId).data, path) }),
  setElementData: (elementId: string, data: object) => callerOf(elementId).setData(data),
  callElementMethod: (elementId: string, method: string, args: unknown[]) => callOn(callerOf(elementId), method, args),
  triggerEvent: (elementId: string, type: string, detail: unknown) =>
    easelOf(elementId).triggerEvent(type, detail ?? {}, { bubbles: false }),
}

export type Agent = typeof agent

Object.assign(globalThis, { __AUTOMATOR__: agent })
