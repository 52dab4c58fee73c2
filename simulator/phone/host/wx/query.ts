import type { Host, PageRecord } from '../host-types'
import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'
import { WxFailure } from './core/failure'

type Found = Record<string, unknown> | null
type Fields = Record<string, unknown>

interface NativeNodes {
  fields(fields: Fields, done: (found: Found | Found[]) => void): unknown
}

interface NativeQuery {
  in(component: unknown): NativeQuery
  select(selector: string): NativeNodes
  selectAll(selector: string): NativeNodes
  exec(done: (results: unknown[]) => void): void
}

function topPage({ router }: Host): PageRecord {
  const page = router.pages().at(-1)
  if (!page) throw new WxFailure('no page is open')
  return page
}

/** WeChat measures from the corner of the page area, the browser from the corner of the window. */
function fromPageCorner(found: Found, page: PageRecord): Found {
  if (!found || typeof found.left !== 'number') return found
  const corner = page.element.getBoundingClientRect()
  const shifted = { ...found }
  for (const side of ['left', 'right']) shifted[side] = (found[side] as number) - corner.left
  for (const side of ['top', 'bottom']) shifted[side] = (found[side] as number) - corner.top
  return shifted
}

function viewport({ element }: PageRecord, fields: Fields): Found {
  const { clientWidth: width, clientHeight: height, scrollTop, scrollLeft, scrollWidth, scrollHeight } = element
  return {
    id: '',
    dataset: {},
    ...(fields.rect ? { left: 0, top: 0, right: width, bottom: height } : {}),
    ...(fields.size ? { width, height } : {}),
    ...(fields.scrollOffset ? { scrollTop, scrollLeft, scrollWidth, scrollHeight } : {}),
  }
}

/** A selection: each of its questions is noted in the query and answered at `exec`. */
class Nodes {
  constructor(
    private readonly query: SelectorQuery,
    private readonly ask: (fields: Fields, done: (found: Found | Found[]) => void) => void,
  ) {}

  fields = (fields: Fields, then?: (found: Found | Found[]) => void) => this.query.add((done) => this.ask(fields, done), then)
  boundingClientRect = (then?: (found: Found | Found[]) => void) =>
    this.fields({ id: true, dataset: true, rect: true, size: true }, then)
  scrollOffset = (then?: (found: Found | Found[]) => void) => this.fields({ id: true, dataset: true, scrollOffset: true }, then)
}

/** `wx.createSelectorQuery()` over glass-easel's own query of the page on screen. */
export class SelectorQuery {
  private readonly page: PageRecord
  private readonly questions: { ask: (done: (found: unknown) => void) => void; then: (found: never) => void }[] = []
  private component: unknown = null

  constructor(host: Host) {
    this.page = topPage(host)
  }

  in(component: unknown): this {
    this.component = component
    return this
  }

  select = (selector: string) => this.nodes((query) => query.select(selector))
  selectAll = (selector: string) => this.nodes((query) => query.selectAll(selector))
  selectViewport = () => new Nodes(this, (fields, done) => done(viewport(this.page, fields)))

  add(ask: (done: (found: Found | Found[]) => void) => void, then: (found: Found | Found[]) => void = () => undefined): this {
    this.questions.push({ ask: ask as never, then: then as never })
    return this
  }

  exec(done: (results: unknown[]) => void = () => undefined): this {
    const answers = this.questions.map(({ ask, then }) =>
      new Promise<unknown>(ask).then((found) => {
        then(found as never)
        return found
      }),
    )
    void Promise.all(answers).then(done)
    return this
  }

  private nodes(select: (query: NativeQuery) => NativeNodes): Nodes {
    const { page, component } = this
    return new Nodes(this, (fields, done) => {
      const query = page.instance.createSelectorQuery() as NativeQuery
      const shift = (found: Found | Found[]) =>
        done(Array.isArray(found) ? found.map((each) => fromPageCorner(each, page)) : fromPageCorner(found, page))
      select(component ? query.in(component) : query).fields(fields, shift)
      query.exec(() => undefined)
    })
  }
}

interface Scroll {
  scrollTop?: number
  selector?: string
  offsetTop?: number
  duration?: number
}

function topOf(host: Host, selector: string): Promise<number> {
  const { element } = topPage(host)
  return new Promise((resolve, reject) => {
    new SelectorQuery(host).select(selector).boundingClientRect((found) => {
      if (!found || Array.isArray(found)) reject(new WxFailure(`selector ${selector} matched nothing`))
      else resolve((found.top as number) + element.scrollTop)
    }).exec()
  })
}

/** Where things are on the page, and moving there. */
export const queryApi = ({ host }: WxContext): ApiGroup => ({
  createSelectorQuery: () => new SelectorQuery(host),
  createIntersectionObserver: (component?: { createIntersectionObserver: (options?: object) => unknown }, options?: object) => {
    const owner = component ?? (topPage(host).instance as unknown as { createIntersectionObserver: (options?: object) => unknown })
    return owner.createIntersectionObserver(options)
  },
  pageScrollTo: asyncMethod('pageScrollTo', async ({ scrollTop, selector, offsetTop = 0, duration = 300 }: Scroll) => {
    const top = selector ? (await topOf(host, selector)) + offsetTop : (scrollTop ?? 0)
    topPage(host).element.scrollTo({ top, behavior: duration > 0 ? 'smooth' : 'instant' })
  }),
})
