import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'

interface To {
  url: string
}

/** Moves between pages; the router words the refusals (ten pages deep, a tab page by navigateTo, an unknown page). */
export const navigationApi = ({ host: { router } }: WxContext): ApiGroup => ({
  navigateTo: asyncMethod('navigateTo', ({ url }: To) => router.navigateTo(url)),
  redirectTo: asyncMethod('redirectTo', ({ url }: To) => router.redirectTo(url)),
  reLaunch: asyncMethod('reLaunch', ({ url }: To) => router.reLaunch(url)),
  switchTab: asyncMethod('switchTab', ({ url }: To) => router.switchTab(url)),
  navigateBack: asyncMethod('navigateBack', ({ delta = 1 }: { delta?: number }) => router.navigateBack(delta)),
})
