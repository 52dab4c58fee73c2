import type { MiniElement, MiniPage } from './automator-types'

/** `.class`, `#id`, `[attribute]`, or a tag that people type into or tap. */
const isSelector = (target: string) => /^(?:[.#[]|(?:input|textarea|button|switch|slider|image|picker|swiper|scroll-view)(?:$|[.#[ >:]))/.test(target)

const quoted = (text: string) => (text.includes('"') ? `'${text}'` : `"${text}"`)

/** The deepest elements for which a test holds: what a finger would aim at, not the page around it. */
const deepest = (test: string) => `//*[${test}][not(*[${test}])]`

async function byText(page: MiniPage, text: string): Promise<MiniElement[]> {
  const exact = await page.getElementsByXpath(deepest(`normalize-space(.)=${quoted(text)}`))
  return exact.length > 0 ? exact : page.getElementsByXpath(deepest(`contains(normalize-space(.),${quoted(text)})`))
}

async function isDrawn(element: MiniElement): Promise<boolean> {
  const { width, height } = await element.size()
  return Number(width) > 0 && Number(height) > 0
}

/**
 * The drawn elements of a page that a person could mean: a selector, or words;
 * words match whole first and in part only if nothing has them whole.
 */
export async function find(page: MiniPage, target: string): Promise<MiniElement[]> {
  const found: MiniElement[] = isSelector(target) ? await page.$$(target) : await byText(page, target)
  const drawn = await Promise.all(found.map(isDrawn))
  return found.filter((_, index) => drawn[index])
}
