import { resolvePath } from '../pack/resolve-path'

export interface PageUrl {
  path: string
  /** Values as they stand in the url: WeChat does not decode them. */
  query: Record<string, string>
}

/** Splits a page url; a path without a leading slash is relative to the page that is open. */
export function parseUrl(url: string, from = ''): PageUrl {
  const [path = '', search = ''] = url.split('?')
  return { path: resolvePath(from, path), query: parseQuery(search) }
}

function parseQuery(search: string): Record<string, string> {
  const pairs = search.split('&').filter(Boolean).map(pair => {
    const at = pair.indexOf('=')
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
  })
  return Object.fromEntries(pairs) as Record<string, string>
}
