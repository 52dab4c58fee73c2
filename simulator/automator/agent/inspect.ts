import { elementOf, tagName } from './elements'

interface Caller {
  id: string
  data: Record<string, unknown>
  dataset: Record<string, unknown>
  setData(changes: object): void
  [method: string]: unknown
}

interface EaselElement {
  getMethodCaller(): Caller
  triggerEvent(type: string, detail: unknown, options: object): void
}

export function easelOf(elementId: string): EaselElement {
  const owner = (elementOf(elementId) as HTMLElement & { __wxElement?: EaselElement }).__wxElement
  if (!owner) throw new Error('element belongs to no template')
  return owner
}

export const callerOf = (elementId: string): Caller => easelOf(elementId).getMethodCaller()

/** The value at a path such as `root.cn[0].cl`; the whole when there is no path. */
export function valueAt(whole: unknown, path?: string | null): unknown {
  const steps = (path ?? '').split(/[.[\]]/).filter(Boolean)
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], whole)
}

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a person typed is in the browser's field before the package hears of it. */
const typedValue = (elementId: string) => elementOf(elementId).querySelector<HTMLInputElement>('input, textarea')?.value

function property(elementId: string, name: string): unknown {
  const { data } = callerOf(elementId)
  if (name === '__propPublic') return Object.fromEntries(Object.keys(data).map((key) => [key, true]))
  return name === 'value' ? (typedValue(elementId) ?? data.value) : data[name]
}

function attribute(elementId: string, name: string): unknown {
  const element = elementOf(elementId)
  const { id, data, dataset } = callerOf(elementId)
  if (name === 'class') return element.className
  if (name === 'id') return id
  if (name.startsWith('data-')) return dataset[camelCase(name.slice('data-'.length))]
  return data[camelCase(name)] ?? element.getAttribute(name)
}

const style = (computed: CSSStyleDeclaration, name: string) => computed.getPropertyValue(name) || computed[name as keyof CSSStyleDeclaration]

export const domProperties = (elementId: string, names: string[]) => ({ properties: names.map((name) => valueAt(elementOf(elementId), name)) })
export const properties = (elementId: string, names: string[]) => ({ properties: names.map((name) => property(elementId, name)) })
export const attributes = (elementId: string, names: string[]) => ({ attributes: names.map((name) => attribute(elementId, name)) })

export function styles(elementId: string, names: string[]) {
  const computed = getComputedStyle(elementOf(elementId))
  return { styles: names.map((name) => style(computed, name)) }
}

/** From the corner of the page, scrolled-away part included. */
export function offset(elementId: string) {
  const element = elementOf(elementId)
  const area = element.closest<HTMLElement>('.phone-scroll')
  const [box, corner] = [element.getBoundingClientRect(), area?.getBoundingClientRect() ?? { left: 0, top: 0 }]
  return { left: box.left - corner.left + (area?.scrollLeft ?? 0), top: box.top - corner.top + (area?.scrollTop ?? 0) }
}

function outline(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? ''
  const tag = tagName(node)
  const name = node.className ? `${tag} class="${node.className}"` : tag
  return `<${name}>${innerOutline(node)}</${tag}>`
}

const innerOutline = (element: Element): string => [...element.childNodes].map(outline).join('')

export const wxml = (elementId: string, type: 'inner' | 'outer') => {
  const element = elementOf(elementId)
  return { wxml: type === 'outer' ? outline(element) : innerOutline(element) }
}
