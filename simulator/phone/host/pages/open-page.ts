import type { AssociatedBackend, CodeSpace } from 'glass-easel-miniprogram-adapter'
import type { PackedPackage, WindowConfig } from '../../pack/package-types'
import { createNavigationBar } from '../chrome/navigation-bar'
import type { PageInstance } from '../host-types'
import type { PageUrl } from '../parse-url'
import type { PageView } from './page-view'

export interface PageMaker {
  pack: PackedPackage
  space: CodeSpace
  backend: AssociatedBackend
  views: HTMLElement
  back(): void
  home(): void
}

/** From the moment of the start on, so that a page of a later cold start is never taken for one of an earlier. */
let lastId = Math.floor(performance.timeOrigin)

/** Creates a page and draws it; its lifecycles are the router's business. */
export function openPage(maker: PageMaker, { path, query }: PageUrl, isTab: boolean): PageView {
  const config: WindowConfig = { ...maker.pack.app.window, ...maker.pack.json[path] }
  const navigation = createNavigationBar(config, maker)
  const { view, area, scroll } = drawView(path, config, isTab)
  view.prepend(navigation.element)
  maker.views.append(view)
  const root = maker.backend.createRoot('page', maker.space, path)
  const instance = root.get() as unknown as PageInstance
  const id = ++lastId
  Object.assign(instance, { route: path, __route__: path, options: query, getPageId: () => `pageId:${id}`, __wxExparserNodeId__: id })
  area.style.setProperty('--vh', `${area.clientHeight / 100}px`)
  return { id, path, query, instance, root, config, navigation, view, element: scroll, isTab }
}

/** Puts the page's template into its scrolling element. */
export function attachPage({ root, element }: PageView): void {
  const placeholder = document.createElement('div')
  element.append(placeholder)
  root.attach(element as never, placeholder as never)
}

function drawView(path: string, config: WindowConfig, isTab: boolean): Record<'view' | 'area' | 'scroll', HTMLElement> {
  const view = document.createElement('div')
  view.className = 'phone-view'
  view.dataset.navigation = config.navigationStyle ?? 'default'
  view.dataset.tab = String(isTab)
  view.innerHTML = `<div class="phone-page" data-page="${path}"><div class="phone-pull"><i></i><i></i><i></i></div><div class="phone-scroll"></div></div>`
  const area = view.querySelector('.phone-page') as HTMLElement
  area.style.background = config.backgroundColor ?? '#ffffff'
  area.dataset.pull = config.backgroundTextStyle ?? 'dark'
  return { view, area, scroll: area.querySelector('.phone-scroll') as HTMLElement }
}
