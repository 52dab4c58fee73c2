import type { PhoneMetrics } from './host-types'

/** Fixed sizes of the drawn phone, CSS px. */
export const NAVIGATION_HEIGHT = 44
export const TAB_BAR_HEIGHT = 49
const CAPSULE = { width: 87, height: 32, right: 7 }
/** Screens at least this tall are drawn with a notch and a home indicator. */
const TALL = 780

export interface ScreenInsets {
  top: number
  bottom: number
}

/** Status bar and home indicator: 44 and 34 on tall screens, 20 and 0 on small ones. */
export const screenInsets = (height = window.innerHeight): ScreenInsets => (height >= TALL ? { top: 44, bottom: 34 } : { top: 20, bottom: 0 })

/** The sizes the package may ask for, of the page that is open. */
export function phoneMetrics({ hasNavigation, hasTabBar }: { hasNavigation: boolean; hasTabBar: boolean }): PhoneMetrics {
  const { innerWidth: width, innerHeight: height } = window
  const insets = screenInsets(height)
  const screenTop = hasNavigation ? insets.top + NAVIGATION_HEIGHT : 0
  const tabBar = hasTabBar ? TAB_BAR_HEIGHT + insets.bottom : 0
  return {
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: height - screenTop - tabBar,
    statusBarHeight: insets.top,
    screenTop,
    safeArea: box(0, insets.top, width, height - insets.top - insets.bottom),
    menuButton: box(width - CAPSULE.right - CAPSULE.width, insets.top + (NAVIGATION_HEIGHT - CAPSULE.height) / 2, CAPSULE.width, CAPSULE.height),
    pixelRatio: window.devicePixelRatio,
  }
}

const box = (left: number, top: number, width: number, height: number): PhoneMetrics['safeArea'] => ({
  left, top, width, height, right: left + width, bottom: top + height,
})
