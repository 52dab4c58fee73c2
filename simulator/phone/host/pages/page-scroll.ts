import { callPage, type PageView } from './page-view'

const REACH_BOTTOM_PX = 50

/** Calls `onPageScroll` and, once each time the end comes near, `onReachBottom`. */
export function watchPageScroll(page: PageView, guard: (work: () => void) => void): void {
  const { element, config } = page
  const distance = config.onReachBottomDistance ?? REACH_BOTTOM_PX
  // the height at which the end was last reached: a page that grew has a new end
  let reached = 0
  if (config.disableScroll) element.style.overflow = 'hidden'
  element.addEventListener('scroll', () => {
    guard(() => callPage(page, 'onPageScroll', { scrollTop: element.scrollTop }))
    const { scrollHeight } = element
    const isNear = scrollHeight - element.clientHeight - element.scrollTop <= distance
    const isNew = isNear && reached !== scrollHeight
    reached = isNear ? scrollHeight : 0
    if (isNew) guard(() => callPage(page, 'onReachBottom'))
  })
}
