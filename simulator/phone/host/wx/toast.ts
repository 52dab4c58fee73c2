import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'
import { element } from './draw/element'
import { installStyles } from './draw/styles'

interface Toast {
  title?: string
  icon?: 'success' | 'error' | 'loading' | 'none'
  duration?: number
  mask?: boolean
}

const GLYPHS = { success: '✓', error: '✕' }

function glyph(icon: 'success' | 'error' | 'loading'): HTMLElement {
  if (icon === 'loading') return element('span', 'wxd-glyph', element('span', 'wxd-spinner'))
  return element('span', 'wxd-glyph', GLYPHS[icon])
}

function draw({ title = '', icon = 'success', mask = false }: Toast): HTMLElement {
  const box =
    icon === 'none' ? element('div', 'wxd-toast', title) : element('div', 'wxd-toast wxd-toast-icon', glyph(icon), element('div', '', title))
  const layer = element('div', mask ? 'wxd-toast-layer wxd-mask' : 'wxd-toast-layer', box)
  layer.dataset.dialog = icon === 'loading' ? 'loading' : 'toast'
  return layer
}

/** WeChat has one place for toast and loading together: showing either replaces what is there, hiding either clears it. */
class ToastPlace {
  private shown: HTMLElement | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly overlay: HTMLElement) {}

  show(toast: Toast, milliseconds: number | null): void {
    this.clear()
    installStyles()
    this.shown = draw(toast)
    this.overlay.append(this.shown)
    if (milliseconds !== null) this.timer = setTimeout(() => this.clear(), milliseconds)
  }

  clear(): void {
    clearTimeout(this.timer)
    this.shown?.remove()
    this.shown = null
  }
}

export function toastApi({ host }: WxContext): ApiGroup {
  const place = new ToastPlace(host.overlay)
  return {
    showToast: asyncMethod('showToast', (toast: Toast) => place.show(toast, toast.duration ?? 1500)),
    showLoading: asyncMethod('showLoading', (toast: Toast) => place.show({ ...toast, icon: 'loading' }, null)),
    hideToast: asyncMethod('hideToast', () => place.clear()),
    hideLoading: asyncMethod('hideLoading', () => place.clear()),
  }
}
