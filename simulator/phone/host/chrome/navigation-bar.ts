import type { WindowConfig } from '../../pack/package-types'
import { BACK_ICON, HOME_ICON } from './icons'

export interface NavigationBar {
  element: HTMLElement
  front(): 'black' | 'white'
  title(): string
  setTitle(title: string): void
  setColors(colors: { front?: string; background?: string }): void
  showBack(on: boolean): void
  showHome(on: boolean): void
}

interface NavigationActions {
  back(): void
  home(): void
}

/** The bar above a page: back arrow or house, title, colours. With custom navigation it is not drawn, but keeps its colours for the status bar. */
export function createNavigationBar(config: WindowConfig, actions: NavigationActions): NavigationBar {
  const element = document.createElement('div')
  element.className = 'phone-navigation'
  element.hidden = config.navigationStyle === 'custom'
  element.innerHTML = `<button type="button" class="phone-back" aria-label="返回" hidden>${BACK_ICON}</button>
    <button type="button" class="phone-to-home" aria-label="回到首页" hidden>${HOME_ICON}</button>
    <div class="phone-title"><span></span></div>`
  const part = (selector: string): HTMLElement => element.querySelector(selector) as HTMLElement
  part('.phone-back').addEventListener('click', actions.back)
  part('.phone-to-home').addEventListener('click', actions.home)
  let front: 'black' | 'white' = 'black'
  const bar: NavigationBar = {
    element,
    front: () => front,
    title: () => part('.phone-title').textContent ?? '',
    setTitle: title => void (part('.phone-title span').textContent = title),
    setColors(colors) {
      if (colors.front) front = isWhite(colors.front) ? 'white' : 'black'
      if (colors.background) element.style.background = colors.background
      element.style.color = front === 'white' ? '#fff' : '#000'
    },
    showBack: on => void (part('.phone-back').hidden = !on),
    showHome: on => void (part('.phone-to-home').hidden = !on),
  }
  bar.setTitle(config.navigationBarTitleText ?? '')
  bar.setColors({ front: config.navigationBarTextStyle ?? 'white', background: config.navigationBarBackgroundColor ?? '#000000' })
  return bar
}

const isWhite = (color: string): boolean => /^(?:white|#fff(?:fff)?)$/i.test(color)
