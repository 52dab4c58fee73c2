import { convertUnits } from '../../pack/units'
import type { TagDefinition } from './tag-handle'

interface RichNode {
  type?: 'node' | 'text'
  name?: string
  attrs?: Record<string, string>
  text?: string
  children?: RichNode[]
}

const ALLOWED = new Set(
  ('a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em fieldset font footer ' +
    'h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby s section small span strong sub sup table tbody td tfoot th thead tr tt u ul').split(' '),
)
const ATTRIBUTES = ['class', 'style', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan', 'align', 'start', 'type', 'dir', 'color', 'size', 'face']

/** `<rich-text>`: text with marks, from html or from a tree of nodes; tags outside WeChat's list are left out with what they hold. */
export const richText: TagDefinition = {
  draw(tag) {
    tag.watch('nodes', nodes => tag.dom.replaceChildren(...build(nodes)))
  },
}

function build(nodes: unknown): Node[] {
  if (Array.isArray(nodes)) return (nodes as RichNode[]).flatMap(fromNode)
  const parsed = document.createElement('template')
  parsed.innerHTML = String(nodes ?? '')
  return [...parsed.content.childNodes].flatMap(fromHtml)
}

function fromNode({ type, name = '', attrs = {}, text = '', children = [] }: RichNode): Node[] {
  if (type === 'text') return [document.createTextNode(text)]
  return make(name, attribute => attrs[attribute], children.flatMap(fromNode))
}

function fromHtml(node: Node): Node[] {
  if (node instanceof Text) return [document.createTextNode(node.data)]
  if (!(node instanceof Element)) return []
  return make(node.localName, attribute => node.getAttribute(attribute) ?? undefined, [...node.childNodes].flatMap(fromHtml))
}

function make(name: string, read: (attribute: string) => string | undefined, children: Node[]): Node[] {
  if (!ALLOWED.has(name.toLowerCase())) return []
  const element = document.createElement(name)
  for (const attribute of ATTRIBUTES) {
    const value = read(attribute)
    if (value !== undefined) element.setAttribute(attribute, attribute === 'style' ? convertUnits(value) : value)
  }
  element.append(...children)
  return [element]
}
