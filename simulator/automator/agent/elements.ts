const PREFIX = 'wx-'
/** Elements of these tags are the package's own components; the client gives them data and methods. */
const COMPONENT_TAGS = ['comp', 'custom-wrapper']

const known = new Map<string, Element>()
const ids = new WeakMap<Element, string>()
let last = 0

export const tagName = (element: Element): string => element.localName.replace(PREFIX, '')

/** What the client needs to know of an element; it keeps the id and asks by it. */
export function describeElement(element: Element) {
  const elementId = ids.get(element) ?? `element-${++last}`
  ids.set(element, elementId)
  known.set(elementId, element)
  const tag = tagName(element)
  return { elementId, tagName: tag, ...(COMPONENT_TAGS.includes(tag) ? { nodeId: elementId } : {}) }
}

export function elementOf(elementId: string): HTMLElement {
  const element = known.get(elementId)
  if (!element?.isConnected) throw new Error('element is no longer on the page')
  return element as HTMLElement
}

export function firstMatch(root: Element, selector: string) {
  const found = root.querySelector(selector)
  if (!found) throw new Error('no such element')
  return describeElement(found)
}

export const allMatches = (root: Element, selector: string) => ({ elements: [...root.querySelectorAll(selector)].map(describeElement) })

/** Matches of an XPath below `root`, in document order. */
export function xpathMatches(root: Element, xpath: string) {
  const found = document.evaluate(xpath, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE)
  const elements = Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index))
  return { elements: elements.filter((node): node is Element => node instanceof Element).map(describeElement) }
}
