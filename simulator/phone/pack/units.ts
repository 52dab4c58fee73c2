const RPX = /(-?(?:\d+\.?\d*|\.\d+))rpx\b/gi
const VH = /(-?(?:\d+\.?\d*|\.\d+))vh\b/gi
const SAFE_AREA = /(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^()]*)?\)/g

/**
 * WXSS lengths as CSS: `rpx` is 1/750 of the screen's width; `vh` is of the page area, not of the screen;
 * the safe area is the drawn phone's, which the browser does not know.
 */
export function convertUnits(css: string): string {
  if (!/rpx|vh|safe-area/i.test(css)) return css
  return css
    .replace(RPX, 'calc($1 * var(--rpx))')
    .replace(VH, 'calc($1 * var(--vh))')
    .replace(SAFE_AREA, 'var(--safe-$1)')
}
