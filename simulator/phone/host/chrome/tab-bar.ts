import type { TabBarConfig, TabConfig } from '../../pack/package-types'

export interface TabBar {
  /** Index of a page among the tabs, or -1. */
  indexOf(path: string): number
  select(index: number): void
  show(on: boolean): void
  isShown(): boolean
  setBadge(index: number, text: string | null): void
  setDot(index: number, on: boolean): void
}

/** The bar of tabs from app.json; an app without one gets a bar that never shows. */
export function createTabBar(element: HTMLElement, config: TabBarConfig | undefined, fileUrl: (path: string) => string, onTap: (tab: TabConfig, index: number) => void): TabBar {
  const tabs = config?.list ?? []
  const items = tabs.map((tab, index) => createTab(tab, index))
  element.replaceChildren(...items)
  if (config) {
    element.style.background = config.backgroundColor
    element.dataset.border = config.borderStyle ?? 'black'
  }
  return {
    indexOf: path => tabs.findIndex(tab => tab.pagePath === path),
    select: index => items.forEach((item, at) => paint(item, tabs[at] as TabConfig, at === index)),
    show: on => void (element.hidden = !on || !tabs.length),
    isShown: () => !element.hidden,
    setBadge: (index, text) => setMark(index, '.phone-tab-badge', text),
    setDot: (index, on) => setMark(index, '.phone-tab-dot', on ? '' : null),
  }

  function createTab(tab: TabConfig, index: number): HTMLElement {
    const item = document.createElement('button')
    item.type = 'button'
    item.className = 'phone-tab'
    item.innerHTML = '<span class="phone-tab-icon"><img alt=""><i class="phone-tab-badge" hidden></i><i class="phone-tab-dot" hidden></i></span><span class="phone-tab-text"></span>'
    item.querySelector('.phone-tab-text')?.append(tab.text)
    item.addEventListener('click', () => onTap(tab, index))
    return item
  }

  function paint(item: HTMLElement, tab: TabConfig, selected: boolean): void {
    const icon = (selected && tab.selectedIconPath) || tab.iconPath
    const image = item.querySelector('img') as HTMLImageElement
    image.hidden = !icon
    if (icon) image.src = fileUrl(`/${icon.replace(/^\//, '')}`)
    item.style.color = (selected ? config?.selectedColor : config?.color) ?? ''
    item.setAttribute('aria-selected', String(selected))
  }

  function setMark(index: number, selector: string, text: string | null): void {
    const mark = items[index]?.querySelector<HTMLElement>(selector)
    if (!mark) throw new Error(`tabbar item not found: ${index}`)
    mark.hidden = text === null
    mark.textContent = text
  }
}
