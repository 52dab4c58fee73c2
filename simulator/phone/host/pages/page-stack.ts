import type { PageUrl } from '../parse-url'
import type { PageLife } from './page-life'
import type { PageView } from './page-view'

/** The open pages. Tab pages stay alive beside the stack until the app restarts. */
export interface PageStack {
  pages(): PageView[]
  push(url: PageUrl): void
  replaceTop(url: PageUrl): void
  pop(delta: number): void
  restart(url: PageUrl): void
  switchTab(url: PageUrl): void
}

/** @param onTop told of the page that is now on screen, and how many lie below */
export function createPageStack(life: PageLife, onTop: (page: PageView, depth: number) => void): PageStack {
  const tabs = new Map<string, PageView>()
  let stack: PageView[] = []
  const top = (): PageView | undefined => stack.at(-1)
  return {
    pages: () => [...stack],
    push(url) {
      life.hide(top())
      open(url)
      top()?.view.classList.add('phone-view-enters')
    },
    replaceTop(url) {
      closeLast()
      open(url)
    },
    pop(delta) {
      const keep = Math.max(1, stack.length - Math.max(1, delta))
      while (stack.length > keep) closeLast()
      reveal()
    },
    restart(url) {
      const old = new Set([...stack, ...tabs.values()])
      stack = []
      tabs.clear()
      for (const page of [...old].reverse()) life.close(page)
      open(url)
    },
    switchTab,
  }

  function switchTab(url: PageUrl): void {
    const from = top()
    if (from?.path === url.path) return
    while (stack.length && !top()?.isTab) closeLast()
    life.hide(stack.pop())
    const known = tabs.get(url.path)
    if (!known) return open(url)
    stack.push(known)
    reveal()
  }

  function open(url: PageUrl): void {
    const page = life.create(url)
    if (page.isTab) tabs.set(url.path, page)
    stack.push(page)
    onTop(page, stack.length - 1)
    life.start(page)
  }

  function reveal(): void {
    const page = top()
    if (!page) return
    onTop(page, stack.length - 1)
    life.show(page)
  }

  function closeLast(): void {
    const page = stack.pop()
    if (!page) return
    if (page.isTab) tabs.delete(page.path)
    life.close(page)
  }
}
