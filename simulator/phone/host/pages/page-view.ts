import type { Root } from 'glass-easel-miniprogram-adapter'
import type { WindowConfig } from '../../pack/package-types'
import type { NavigationBar } from '../chrome/navigation-bar'
import type { PageRecord } from '../host-types'

/** An open page with everything drawn for it. */
export interface PageView extends PageRecord {
  root: Root
  config: WindowConfig
  navigation: NavigationBar
  /** As large as the screen: navigation bar and page area. */
  view: HTMLElement
  isTab: boolean
}

/** A method of the page, if it has it; lifecycles of a framework may be missing. */
export function callPage(page: PageView, method: string, ...args: unknown[]): unknown {
  const handler = page.instance[method]
  return typeof handler === 'function' ? handler.apply(page.instance, args) : undefined
}
