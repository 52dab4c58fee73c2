import { callPage, type PageView } from './page-view'

const REACH_BOTTOM_PX = 50

/** Calls `onPageScroll` and, once each time the end comes near, `onReachBottom`. */
export function watchPageScroll(page: PageView, guard: (work: () => void) => void): void {
  const { element, config } = page
  const distance = config.onReachBottomDistance ?? REACH_BOTTOM_PX
  let atBottom = false
  if (config.disableScroll) element.style.overflow = 'hidden'
  element.addEventListener('scroll', () => {
    guard(() => callPage(page, 'onPageScroll', { scrollTop: element.scrollTop }))
    const isNear = element.scrollHeight - element.clientHeight - element.scrollTop <= distance
    if (isNear && !atBottom) guard(() => callPage(page, 'onReachBottom'))
    atBottom = isNear
  })
}
