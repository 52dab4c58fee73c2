import type { HostRouter } from './host-types'
import type { PageStack } from './pages/page-stack'
import { parseUrl, type PageUrl } from './parse-url'

const MAX_PAGES = 10

interface RouterOptions {
  stack: PageStack
  isPage(path: string): boolean
  isTab(path: string): boolean
}

/** WeChat's five moves and the reasons it refuses them. */
export function createRouter({ stack, isPage, isTab }: RouterOptions): HostRouter {
  return {
    navigateTo(url) {
      const target = read(url)
      if (isTab(target.path)) throw new Error('can not navigateTo a tabbar page')
      if (stack.pages().length >= MAX_PAGES) throw new Error('webview count limit exceed')
      stack.push(target)
    },
    redirectTo(url) {
      const target = read(url)
      if (isTab(target.path)) throw new Error('can not redirectTo a tabbar page')
      stack.replaceTop(target)
    },
    navigateBack(delta) {
      if (stack.pages().length < 2) throw new Error('cannot navigate back at first page.')
      stack.pop(delta)
    },
    reLaunch: url => stack.restart(read(url)),
    switchTab(url) {
      const { path } = read(url)
      if (!isTab(path)) throw new Error('can not switch to no-tabBar page')
      stack.switchTab({ path, query: {} })
    },
    pages: stack.pages,
  }

  function read(url: string): PageUrl {
    const target = parseUrl(url, stack.pages().at(-1)?.path)
    if (!isPage(target.path)) throw new Error(`page "${target.path}" is not found`)
    return target
  }
}
