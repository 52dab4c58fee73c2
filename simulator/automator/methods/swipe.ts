import type { ElementHandle, Page } from 'playwright-core'

/** Where a swipe begins and ends, as shares of the element's width. */
const FAR = 0.85
const NEAR = 0.15
const STEPS = 6

/** Draws a finger across an element through the browser's own input. */
export async function swipe(page: Page, element: ElementHandle<HTMLElement>, direction: 'left' | 'right'): Promise<void> {
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (!box) throw new Error('element has no size')
  const session = await page.context().newCDPSession(page)
  const [from, to] = direction === 'left' ? [FAR, NEAR] : [NEAR, FAR]
  const at = (step: number) => [{ x: box.x + box.width * (from + ((to - from) * step) / STEPS), y: box.y + box.height / 2 }]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= STEPS; step++) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}
