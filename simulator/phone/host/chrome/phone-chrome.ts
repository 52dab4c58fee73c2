import type { HostChrome } from '../host-types'
import { phoneMetrics } from '../metrics'
import type { PageView } from '../pages/page-view'
import type { PullDown } from '../pages/pull-down'
import type { Screen } from './screen'
import type { TabBar } from './tab-bar'

interface ChromeParts {
  screen: Screen
  tabBar: TabBar
  top(): PageView | undefined
  pullDownOf(page: PageView): PullDown | undefined
}

export interface PhoneChrome extends HostChrome {
  /** Draws the frame for the page that came to the front. */
  follow(page: PageView, depth: number, isHome: boolean): void
}

/** The phone's frame as the package and the router move it. */
export function createPhoneChrome({ screen, tabBar, top, pullDownOf }: ChromeParts): PhoneChrome {
  const navigation = (): PageView['navigation'] | undefined => top()?.navigation
  return {
    setTitle: title => navigation()?.setTitle(title),
    setColors(colors) {
      navigation()?.setColors(colors)
      paintFront()
    },
    setTabBadge: tabBar.setBadge,
    setTabDot: tabBar.setDot,
    pullDown(on) {
      const page = top()
      if (page) pullDownOf(page)?.show(on)
    },
    showHome: on => navigation()?.showHome(on),
    showTabBar: on => tabBar.show(on && (top()?.isTab ?? false)),
    metrics: () => phoneMetrics({ hasNavigation: top()?.config.navigationStyle !== 'custom', hasTabBar: tabBar.isShown() }),
    follow(page, depth, isHome) {
      tabBar.show(page.isTab)
      tabBar.select(tabBar.indexOf(page.path))
      page.navigation.showBack(depth > 0)
      page.navigation.showHome(depth === 0 && !page.isTab && !isHome)
      paintFront()
    },
  }

  function paintFront(): void {
    screen.setFront(navigation()?.front() ?? 'black')
  }
}
