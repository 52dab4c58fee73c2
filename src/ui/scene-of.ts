/** The scene in the path of a scanned mini-program code (`pages/scan/index?scene=…`); null in any other text. */
export function sceneOf(path: string): string | null {
  const [, coded] = /[?&]scene=([^&#]+)/.exec(path) ?? []
  const scene = coded ? decodeURIComponent(decodeURIComponent(coded)) : ''
  return /^[A-Za-z0-9]{1,32}$/.test(scene) ? scene : null
}
