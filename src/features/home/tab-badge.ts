import type { HomePage } from '@domain/people/contract'
import Taro from '@tarojs/taro'

const REQUESTS_TAB = 1
const ME_TAB = 4

/** How much work waits, on the tab of the requests, with a plus when there is more, and whether there are messages, on one's own. */
export function showBadges({ queue, queueGoesOn, me: { unread } }: Pick<HomePage, 'queue' | 'queueGoesOn' | 'me'>) {
  // Only a tab page may draw on the tab bar; elsewhere the next show of the home page does it.
  const quietly = (task: Promise<unknown>) => void task.catch(() => undefined)
  quietly(queue.length > 0 ? Taro.setTabBarBadge({ index: REQUESTS_TAB, text: `${queue.length}${queueGoesOn ? '+' : ''}` }) : Taro.removeTabBarBadge({ index: REQUESTS_TAB }))
  quietly(unread > 0 ? Taro.showTabBarRedDot({ index: ME_TAB }) : Taro.hideTabBarRedDot({ index: ME_TAB }))
}
