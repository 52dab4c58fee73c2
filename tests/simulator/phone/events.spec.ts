import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually, openPhones, type TestPhone, type TestPhones } from './open-phones'

describe('what a finger does', () => {
  let phones: TestPhones
  let phone: TestPhone
  beforeAll(async () => {
    phones = await openPhones()
  })
  afterAll(() => phones.close())
  beforeEach(async () => {
    phone = await phones.open()
    await phone.find('.add').waitFor()
  })

  /** Holds a finger at a place on an element and lets go when `until` is done. */
  const hold = async (selector: string, until: () => Promise<unknown>): Promise<void> => {
    const box = await phone.find(selector).boundingBox()
    const session = await phone.page.context().newCDPSession(phone.page)
    const touchPoints = [{ x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 5 }]
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    await until()
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }

  it('hands handlers plain objects, from where it began and where it is heard', async () => {
    await phone.tap('.inner')
    const event = JSON.parse(await phone.text('.last')) as Record<string, unknown>
    expect(event).toMatchObject({
      type: 'tap',
      target: { id: 'inner', dataset: { itemId: '7' } },
      currentTarget: { id: '', dataset: { outer: '外' } },
      plain: true,
    })
    expect(event.detail).toEqual({ x: expect.any(Number), y: expect.any(Number) })
  })

  it('bubbles with bind and stops with catch', async () => {
    await phone.tap('.child')
    await eventually(() => phone.text('.bubbled')).toBe('2')
    await phone.tap('.caught')
    await eventually(() => phone.text('.bubbled')).toBe('3')
  })

  it('is a longpress after 350 ms, and then no tap', async () => {
    await hold('.press', () => eventually(() => phone.text('.last')).toBe('longpress'))
    expect(await phone.text('.last')).toBe('longpress')
  })

  it('works with a mouse too', async () => {
    await phone.page.mouse.click(0, 0)
    const box = await phone.find('.add').boundingBox()
    await phone.page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10)
    await eventually(() => phone.text('.count')).toBe('1')
  })

  it('shows hover-class while it is down', async () => {
    await hold('.add', () => eventually(() => phone.find('.add.button-hover').count()).toBe(1))
    await eventually(() => phone.find('.add.button-hover').count()).toBe(0)
  })

  it('pulls the page down to refresh it', async () => {
    await phone.press('.phone-tab:last-child')
    await eventually(() => phone.text('.row')).toBe('第 0 行')
    const session = await phone.page.context().newCDPSession(phone.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 180, y }] })
    await touch('touchStart', 200)
    for (let y = 220; y <= 400; y += 20) await touch('touchMove', y)
    await touch('touchEnd')
    await eventually(() => phone.text('.row')).toBe('第 100 行')
    expect((await phone.diary()).filter(line => line.includes('onPullDownRefresh'))).toHaveLength(1)
    await eventually(() => phone.find('.phone-pull').isVisible()).toBe(false)
  })

  it('refreshes by wx.startPullDownRefresh as well', async () => {
    await phone.press('.phone-tab:last-child')
    await phone.find('.row').first().waitFor()
    await phone.wx('startPullDownRefresh')
    await eventually(() => phone.text('.row')).toBe('第 100 行')
  })

  it('tells of scrolling and once of each arrival at the end; fixed things stay', async () => {
    await phone.press('.phone-tab:last-child')
    await phone.find('.row').first().waitFor()
    const fixed = await phone.find('.fixed').boundingBox()
    await phone.find('.phone-scroll').evaluate(element => element.scrollTo(0, element.scrollHeight))
    await eventually(() => phone.find('.row').count()).toBe(60)
    await eventually(() => phone.text('.fixed')).toBe('1')
    expect(await phone.find('.fixed').boundingBox()).toEqual(fixed)
    await phone.find('.phone-scroll').evaluate(element => element.scrollTo(0, element.scrollHeight))
    await eventually(() => phone.find('.row').count()).toBe(90)
  })

  it('shares by button and by the menu', async () => {
    await phone.tap('.share')
    expect(await phone.page.locator('.phone-share-title').innerText()).toBe('来自button 9')
    await phone.press('[data-dialog=share] [data-answer=send]')
    await phone.press('.phone-capsule button:first-child')
    await phone.press('[data-dialog=menu] [data-answer=choice-0]')
    expect(await phone.page.locator('.phone-share-title').innerText()).toBe('来自menu')
  })
})
