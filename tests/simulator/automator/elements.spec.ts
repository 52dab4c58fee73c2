import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, openProject, words, type Connected, type Project } from './open-project'

describe('自动化协议：元素', () => {
  let project: Project
  let phone: Connected

  beforeAll(async () => {
    project = await openProject()
    phone = await project.connect('o-li')
  })

  afterAll(() => project.close())

  const element = async (selector: string) => {
    const found = await (await phone.mp.currentPage())?.$(selector)
    if (!found) throw new Error(`no ${selector}`)
    return found
  }

  const shows = (selector: string) => eventually(() => words(phone, selector))

  it('finds one, many, nested and none', async () => {
    const page = await phone.mp.currentPage()
    expect(await page?.$('.nobody')).toBeNull()
    const items: Awaited<ReturnType<typeof element>>[] = (await page?.$$('.item')) ?? []
    expect(await Promise.all(items.map((item) => item.text()))).toEqual(['苹果', '香蕉'])
    expect(await (await items[1]?.$('.name'))?.text()).toBe('香蕉')
    expect(await page?.getElementsByXpath('//view[@class="item"]')).toHaveLength(2)
  })

  it('reads style, size, place, attributes and markup', async () => {
    const count = await element('.count')
    expect(await count.style('color')).toBe('rgb(1, 2, 3)')
    expect(await count.size()).toMatchObject({ width: 375 })
    expect(await count.offset()).toEqual({ left: 0, top: 0 })
    expect(await count.attribute('data-owner-name')).toBe('li')
    expect(await (await element('.item')).outerWxml()).toBe('<view class="item"><text class="name">苹果</text></view>')
  })

  it('taps with a finger', async () => {
    await (await element('.add')).tap()
    await shows('.count').toBe('数到 1')
  })

  it('cannot tap what lies under something else', async () => {
    await expect((await element('.under')).tap()).rejects.toThrow(/cannot tap.*over/)
    expect(await words(phone, '.count')).toBe('数到 1')
  })

  it('types, within the limits of the field', async () => {
    const field = (await element('.name-field')) as unknown as { input(text: string): Promise<void>; value(): Promise<string> }
    await field.input('橙子')
    await shows('.echo').toBe('橙子')
    await field.input('一二三四五六')
    await shows('.echo').toBe('一二三四')
    expect(await field.value()).toBe('一二三四')
    await field.input('')
    await shows('.echo').toBe('')
  })

  it('types several lines', async () => {
    const field = (await element('.words')) as unknown as { input(text: string): Promise<void> }
    await field.input('水管漏水\n在三楼')
    await shows('.words-echo').toMatch(/水管漏水\s在三楼/)
  })

  it('turns a switch, moves a slider, swipes, scrolls', async () => {
    await (await element('switch')).tap()
    await shows('.on-echo').toBe('true')
    await ((await element('.slide')) as unknown as { slideTo(value: number): Promise<void> }).slideTo(40)
    await shows('.slide-echo').toBe('40')
    await ((await element('.swipe')) as unknown as { swipeTo(index: number): Promise<void> }).swipeTo(1)
    await shows('.swipe-echo').toBe('1')
    const strip = (await element('.strip')) as unknown as { scrollTo(x: number, y: number): Promise<void>; property(name: string): Promise<number> }
    await strip.scrollTo(0, 120)
    expect(await strip.property('scrollTop')).toBe(120)
  })

  it('holds a finger down', async () => {
    await (await element('.held')).longpress()
    await shows('.held-echo').toBe('按住了')
  })

  it('triggers an event', async () => {
    await (await element('.on')).trigger('change', { value: false })
    await shows('.on-echo').toBe('false')
  })
})
