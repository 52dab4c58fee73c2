import type { TagHandle } from './tag-handle'

const tags = new WeakMap<Element, TagHandle>()

/** Notes which tag a DOM element draws. */
export const noteTag = (tag: TagHandle): void => void tags.set(tag.dom, tag)

/** The tag that a DOM element draws, if it is one. */
export const tagOf = (element: Element): TagHandle | undefined => tags.get(element)

/** The nearest tag of a kind around a DOM element, itself included. */
export function enclosingTag(element: Element, name: string): TagHandle | undefined {
  const found = element.closest(`wx-${name}`)
  return found ? tagOf(found) : undefined
}

/** All tags of the given kinds below an element, in document order. */
export function tagsWithin(element: Element, ...names: string[]): TagHandle[] {
  return [...element.querySelectorAll(names.map(name => `wx-${name}`).join(','))].flatMap(found => tagOf(found) ?? [])
}
