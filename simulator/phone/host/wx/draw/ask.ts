import { element } from './element'
import { installStyles } from './styles'

/** Puts a named layer above the page; the result takes it away again. */
export function showLayer(overlay: HTMLElement, name: string, content: HTMLElement): () => void {
  installStyles()
  const layer = element('div', 'wxd-layer', content)
  layer.dataset.dialog = name
  overlay.append(layer)
  return () => layer.remove()
}

/** Shows one of WeChat's own dialogs until the person answers; the page below cannot be touched meanwhile. */
export function ask<T>(overlay: HTMLElement, name: string, draw: (answer: (value: T) => void) => HTMLElement): Promise<T> {
  return new Promise((resolve) => {
    const close = showLayer(
      overlay,
      name,
      draw((value) => {
        close()
        resolve(value)
      }),
    )
  })
}
