import type { PhoneFiles } from './host-types'

/** Temporary files in memory, and addresses the browser can show for every kind of source WeChat accepts. */
export function createFiles(config: { cloudUrl: string; openid: string }, currentPage: () => string): PhoneFiles {
  const contents = new Map<string, Blob>()
  const addresses = new Map<string, string>()
  return { add, get: path => contents.get(path), url }

  function add(content: Blob, extension: string): string {
    const path = `http://tmp/${crypto.randomUUID().replace(/-/g, '')}.${extension.replace(/^\./, '')}`
    contents.set(path, content)
    return path
  }

  function url(source: string): string {
    const content = contents.get(source)
    if (content) return addressOf(source, content)
    if (source.startsWith('cloud://')) {
      return `${config.cloudUrl}/storage/file?fileID=${encodeURIComponent(source)}&openid=${encodeURIComponent(config.openid)}`
    }
    if (/^(?:https?:|data:|blob:)/.test(source) || source === '') return source
    return new URL(source.startsWith('/') ? `package${source}` : `package/${folder(currentPage())}${source}`, document.baseURI).href
  }

  function addressOf(path: string, content: Blob): string {
    const address = addresses.get(path) ?? URL.createObjectURL(content)
    addresses.set(path, address)
    return address
  }
}

const folder = (page: string): string => page.slice(0, page.lastIndexOf('/') + 1)
