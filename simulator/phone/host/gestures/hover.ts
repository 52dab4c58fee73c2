import { tagOf } from '../tags/tag-registry'

const STAY_MS = 70

/** Shows `hover-class` on the touched tag while the finger is down; returns what ends it. */
export function startHover(node: Element): () => void {
  const touched = findHover(node)
  if (!touched) return () => undefined
  touched.dom.classList.add(...touched.classes)
  return () => void setTimeout(() => touched.dom.classList.remove(...touched.classes), STAY_MS)
}

function findHover(node: Element): { dom: HTMLElement; classes: string[] } | undefined {
  for (let element: Element | null = node; element; element = element.parentElement) {
    const tag = tagOf(element)
    const name = tag?.hoverClass() ?? 'none'
    if (tag && name !== 'none' && name !== '') return { dom: tag.dom, classes: name.split(/\s+/) }
  }
  return undefined
}
