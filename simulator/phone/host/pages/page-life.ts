import type { PageUrl } from '../parse-url'
import { callPage, type PageView } from './page-view'
import { attachPage } from './open-page'

/** The lifecycles of a page, in WeChat's order: onLoad, onShow, onReady; onHide; onUnload. */
export interface PageLife {
  create(url: PageUrl): PageView
  start(page: PageView): void
  show(page: PageView): void
  hide(page: PageView | undefined): void
  close(page: PageView): void
}

/** @param guard runs code of the package and reports what it throws */
export function createPageLife(create: (url: PageUrl) => PageView, guard: (work: () => void) => void): PageLife {
  const hidden = new WeakSet<PageView>()
  return {
    create,
    start(page) {
      attachPage(page)
      guard(() => callPage(page, 'onLoad', page.query))
      appear(page)
      requestAnimationFrame(() => guard(() => callPage(page, 'onReady')))
    },
    show(page) {
      if (!hidden.delete(page)) return
      page.view.hidden = false
      appear(page)
    },
    hide(page) {
      if (!page || hidden.has(page)) return
      hidden.add(page)
      page.view.hidden = true
      guard(() => callPage(page, 'onHide'))
      page.root.getComponent().triggerPageLifetime('hide', [])
    },
    close(page) {
      guard(() => callPage(page, 'onUnload'))
      page.root.release()
      page.view.remove()
    },
  }

  function appear(page: PageView): void {
    guard(() => callPage(page, 'onShow'))
    page.root.getComponent().triggerPageLifetime('show', [])
  }
}
