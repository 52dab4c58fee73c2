import type { Clock } from '../clock'
import { screenInsets } from '../metrics'
import { BATTERY_ICON, CLOSE_ICON, MORE_ICON, SIGNAL_ICON } from './icons'

/** The glass of the phone: what lies above and below the pages. */
export interface Screen {
  root: HTMLElement
  /** Holds the open pages, each as large as the screen. */
  views: HTMLElement
  tabBar: HTMLElement
  overlay: HTMLElement
  banners: HTMLElement
  /** Colour of status bar and capsule. */
  setFront(color: 'black' | 'white'): void
  onMenu(open: () => void): void
  onClose(close: () => void): void
  /** The clock in the corner is pressed: WeChat's notifications are wanted. */
  onTime(press: () => void): void
}

/** Draws the empty phone into the document. The clock in its corner is the virtual one. */
export function drawScreen(clock: Clock): Screen {
  const root = document.createElement('div')
  root.className = 'phone-frame'
  root.innerHTML = `
    <div class="phone-views"></div>
    <div class="phone-tab-bar" hidden></div>
    <div class="phone-status"><span class="phone-time"></span><span class="phone-signs">${SIGNAL_ICON}<b>5G</b>${BATTERY_ICON}</span></div>
    <div class="phone-capsule"><button type="button" aria-label="更多">${MORE_ICON}</button><button type="button" aria-label="关闭">${CLOSE_ICON}</button></div>
    <div class="phone-home-indicator"></div>
    <div class="phone-overlay"></div>
    <div class="phone-banners"></div>`
  document.body.append(root)
  applyInsets(root)
  const part = (name: string): HTMLElement => root.querySelector(`.phone-${name}`) as HTMLElement
  const [menu, close] = part('capsule').querySelectorAll('button')
  keepTime(part('time'), clock)
  return {
    root,
    views: part('views'),
    tabBar: part('tab-bar'),
    overlay: part('overlay'),
    banners: part('banners'),
    setFront: color => void (root.dataset.front = color),
    onMenu: open => menu?.addEventListener('click', open),
    onClose: leave => close?.addEventListener('click', leave),
    onTime: press => part('time').addEventListener('click', press),
  }
}

function applyInsets(root: HTMLElement): void {
  const { top, bottom } = screenInsets()
  root.style.setProperty('--status-height', `${top}px`)
  root.style.setProperty('--inset-bottom', `${bottom}px`)
  root.dataset.notch = String(bottom > 0)
}

function keepTime(element: HTMLElement, { now, onSet }: Clock): void {
  const show = (): void => void (element.textContent = new Date(now()).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' }))
  show()
  onSet(show)
  setInterval(show, 1000)
}
