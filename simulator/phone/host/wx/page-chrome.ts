import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'

interface Colors {
  frontColor?: string
  backgroundColor?: string
}

interface Tab {
  index: number
}

const nothing = () => undefined

/** Navigation bar, tab bar and pull-down indicator. */
export const pageChromeApi = ({ host: { chrome } }: WxContext): ApiGroup => ({
  setNavigationBarTitle: asyncMethod('setNavigationBarTitle', ({ title }: { title: string }) => chrome.setTitle(title)),
  setNavigationBarColor: asyncMethod('setNavigationBarColor', ({ frontColor: front, backgroundColor: background }: Colors) =>
    chrome.setColors({ front, background }),
  ),
  showNavigationBarLoading: asyncMethod('showNavigationBarLoading', nothing),
  hideNavigationBarLoading: asyncMethod('hideNavigationBarLoading', nothing),
  hideHomeButton: asyncMethod('hideHomeButton', () => chrome.showHome(false)),
  setTabBarBadge: asyncMethod('setTabBarBadge', ({ index, text }: Tab & { text: string }) => chrome.setTabBadge(index, text)),
  removeTabBarBadge: asyncMethod('removeTabBarBadge', ({ index }: Tab) => chrome.setTabBadge(index, null)),
  showTabBarRedDot: asyncMethod('showTabBarRedDot', ({ index }: Tab) => chrome.setTabDot(index, true)),
  hideTabBarRedDot: asyncMethod('hideTabBarRedDot', ({ index }: Tab) => chrome.setTabDot(index, false)),
  showTabBar: asyncMethod('showTabBar', () => chrome.showTabBar(true)),
  hideTabBar: asyncMethod('hideTabBar', () => chrome.showTabBar(false)),
  startPullDownRefresh: asyncMethod('startPullDownRefresh', () => chrome.pullDown(true)),
  stopPullDownRefresh: asyncMethod('stopPullDownRefresh', () => chrome.pullDown(false)),
  showShareMenu: asyncMethod('showShareMenu', nothing),
  hideShareMenu: asyncMethod('hideShareMenu', nothing),
  updateShareMenu: asyncMethod('updateShareMenu', nothing),
})
