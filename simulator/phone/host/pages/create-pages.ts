import type { PackedPackage } from '../../pack/package-types'
import { PhoneBackend } from '../backend'
import { createPhoneChrome, type PhoneChrome } from '../chrome/phone-chrome'
import type { Screen } from '../chrome/screen'
import { createTabBar } from '../chrome/tab-bar'
import type { PackageSpace } from '../code-space'
import type { Emitter } from '../emitter'
import type { Guard } from '../guard'
import type { HostEvents, HostRouter, Launch } from '../host-types'
import { createRouter } from '../router'
import { openPage, type PageMaker } from './open-page'
import { createPageLife } from './page-life'
import { watchPageScroll } from './page-scroll'
import { createPageStack } from './page-stack'
import { callPage, type PageView } from './page-view'
import { createPullDown, type PullDown } from './pull-down'

interface PagesParts {
  pack: PackedPackage
  space: PackageSpace
  screen: Screen
  events: Emitter<HostEvents>
  guard: Guard
  fileUrl(path: string): string
  /** Makes sure that the code of a page has run. */
  need(path: string): void
}

export interface Pages {
  router: HostRouter
  chrome: PhoneChrome
  top(): PageView | undefined
  /** Opens the page a launch asks for, closing all others; an empty path means the home page. */
  enter(launch: Launch): void
}

/** Pages, their stack and the frame around them. */
export function createPages({ pack, space, screen, events, guard, fileUrl, need }: PagesParts): Pages {
  const home = pack.app.entryPagePath ?? pack.app.pages[0] ?? ''
  const pulls = new WeakMap<PageView, PullDown>()
  const tabBar = createTabBar(screen.tabBar, pack.app.tabBar, fileUrl, (tab, index) => {
    router.switchTab(`/${tab.pagePath}`)
    const page = top()
    if (page) guard(() => callPage(page, 'onTabItemTap', { index, pagePath: tab.pagePath, text: tab.text }))
  })
  const maker: PageMaker = {
    pack,
    space: space.space,
    backend: space.env.associateBackend(new PhoneBackend() as never),
    views: screen.views,
    back: () => guard(() => router.navigateBack(1)),
    home: () => guard(() => router.reLaunch(`/${home}`)),
  }
  const life = createPageLife(url => {
    need(url.path)
    const page = openPage(maker, url, tabBar.indexOf(url.path) >= 0)
    watchPageScroll(page, guard)
    pulls.set(page, createPullDown(page, guard))
    return page
  }, guard)
  const stack = createPageStack(life, (page, depth) => chrome.follow(page, depth, page.path === home))
  const top = (): PageView | undefined => stack.pages().at(-1)
  const chrome = createPhoneChrome({ screen, tabBar, top, pullDownOf: page => pulls.get(page) })
  const isPage = (path: string): boolean => pack.pages.includes(path)
  const router = createRouter({ stack, isPage, isTab: path => tabBar.indexOf(path) >= 0 })
  return { router, chrome, top, enter }

  function enter({ path, query }: Launch): void {
    const target = path || home
    if (isPage(target)) return stack.restart({ path: target, query })
    events.emit('pageNotFound', { path, query, isEntryPage: stack.pages().length === 0 })
    if (!top()) stack.restart({ path: home, query: {} })
    throw new Error(`page "${path}" is not found`)
  }
}
