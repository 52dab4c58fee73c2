import type { PackedStyle } from '../../pack/package-types'

/** Puts the package's styles into the document, app first. */
export function installStyles(styles: PackedStyle[]): void {
  for (const { path, css } of styles) {
    const style = document.createElement('style')
    style.dataset.wxss = path
    style.textContent = css
    document.head.append(style)
  }
}
