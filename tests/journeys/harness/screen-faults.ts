import type { Page } from 'playwright-core'

/** What people tap; each at least so high and wide (px), ui.md and the norm for elders. */
const TARGETS = '.button, .tile, .segment, .menu-row, .slot, .counter-button, .photo-add, .chip-option, .picker-field-box, .field-input'
const LEAST = { ordinary: 44, elder: 60 }
/** No text of 长辈版 is smaller, px (norm: main text 18 and more). */
const SMALLEST_ELDER_TEXT = 18

/** What a careful eye would find wrong on the page shown: things beyond its edges, targets too small to hit, text too small to read. */
export const screenFaults = (page: Page, isElder: boolean): Promise<string[]> =>
  page.evaluate(findFaults, { targets: TARGETS, least: isElder ? LEAST.elder : LEAST.ordinary, smallest: isElder ? SMALLEST_ELDER_TEXT : 0 })

interface Rules { targets: string; least: number; smallest: number }

/** Runs in the phone's browser. */
function findFaults({ targets, least, smallest }: Rules): string[] {
  const view = [...document.querySelectorAll<HTMLElement>('.phone-view')].filter(each => each.offsetParent !== null || each.getClientRects().length > 0).at(-1)
  if (!view) return ['no page is shown']
  const name = (element: Element) => `.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 16)}”`
  const all = [...view.querySelectorAll<HTMLElement>('.page *')].filter(element => element.getClientRects().length > 0)
  const scrolls = (element: Element) => {
    for (let at: Element | null = element; at && at !== view; at = at.parentElement) if (at !== element && getComputedStyle(at).overflowX !== 'visible') return true
    return false
  }
  const beyond = all.filter(element => {
    const { left, right } = element.getBoundingClientRect()
    return (right > innerWidth + 1 || left < -1) && !scrolls(element)
  })
  const small = all.filter(element => element.matches(targets)).filter(element => {
    const { width, height } = element.getBoundingClientRect()
    return height < least - 0.5 || width < least - 0.5
  })
  const tiny = all.filter(element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim()))
    .filter(element => parseFloat(getComputedStyle(element).fontSize) < smallest)
  return [
    ...beyond.map(element => `beyond the edge: ${name(element)}`),
    ...small.map(element => `smaller than ${least}: ${name(element)}`),
    ...tiny.map(element => `text under ${smallest}: ${name(element)}`),
  ]
}
