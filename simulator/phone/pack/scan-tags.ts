const TAG = /<([a-z][\w-]*)((?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/g
const ATTRIBUTE = /([\w:.-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/g
const NOT_PROPERTIES = /^(?:bind|catch|capture-|mut-bind|wx:|data-|mark:|class$|style$|id$|slot$|is$|data$)/
const SYNTAX = new Set(['template', 'block', 'import', 'include', 'wxs', 'slot'])

/** The tags of the templates and the property attributes each carries, in camelCase. Used to declare them before anything renders. */
export function scanTags(sources: string[]): Record<string, string[]> {
  const found = new Map<string, Set<string>>()
  for (const source of sources) {
    for (const [, tag = '', attributes = ''] of source.replace(/<!--[\s\S]*?-->/g, '').matchAll(TAG)) {
      if (!SYNTAX.has(tag)) addAttributes(found, tag, attributes)
    }
  }
  return Object.fromEntries([...found].map(([tag, names]) => [tag, [...names]]))
}

function addAttributes(found: Map<string, Set<string>>, tag: string, attributes: string): void {
  const names = found.get(tag) ?? new Set<string>()
  found.set(tag, names)
  for (const [, name = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (!NOT_PROPERTIES.test(name)) names.add(camelCase(name.replace(/^model:/, '')))
  }
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
