import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually, openPhones, type TestPhone, type TestPhones } from './open-phones'

describe('built-in tags', () => {
  let phones: TestPhones
  let phone: TestPhone
  beforeAll(async () => {
    phones = await openPhones()
  })
  afterAll(() => phones.close())
  beforeEach(async () => {
    phone = await phones.open('&path=pages/tags/tags')
    await phone.find('.break').waitFor()
  })

  const heard = (words: string) => eventually(() => phone.text('wx-page')).toContain(words)
  const style = (selector: string, name: string): Promise<string> =>
    phone.find(selector).first().evaluate((element, wanted) => getComputedStyle(element).getPropertyValue(wanted), name)

  it('show pictures of the package in their proportions, and tell of lost ones', async () => {
    await eventually(async () => (await phone.find('.fix').boundingBox())?.height).toBe(50)
    await eventually(() => phone.find('.lost img').getAttribute('src')).toBeNull()
  })

  it('show a file of the cloud to the phone\'s owner', async () => {
    const { fileID } = await phones.cloud.upload('pictures/dot.png', Buffer.from('not read here'))
    await phone.page.evaluate(id => (window as unknown as { __PHONE__: { host: { router: { pages(): { instance: { setData(change: object): void } }[] } } } }).__PHONE__.host.router.pages()[0]?.instance.setData({ nodes: id }), fileID)
    const address = await phone.page.evaluate<string>(`__PHONE__.host.files.url(${JSON.stringify(fileID)})`)
    expect(await (await fetch(new URL(address, phones.url))).text()).toBe('not read here')
  })

  it('scroll to a child and tell of the end', async () => {
    await phone.tap('.jump')
    await eventually(() => phone.find('.scroller').evaluate(element => element.scrollTop)).toBe(600)
    await phone.find('.scroller').evaluate(element => element.scrollTo(0, 2000))
    await eventually(() => phone.find('.heard').innerText()).toContain('scrolltolower:{"direction":"bottom"}')
  })

  it('swipe by current, by finger and back', async () => {
    await phone.tap('.next')
    const box = await phone.find('.swiper').boundingBox()
    const session = await phone.page.context().newCDPSession(phone.page)
    const y = (box?.y ?? 0) + 50
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 300, y }] })
    for (const x of [270, 200, 100]) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await eventually(() => phone.text('.heard')).toContain('change:{"current":2,"currentItemId":"","source":"touch"}')
    expect(await phone.find('.phone-swiper-dots i').count()).toBe(3)
  })

  it('turn wheels in the page', async () => {
    const wheel = phone.find('.wheels .phone-wheel')
    await eventually(() => wheel.evaluate(element => element.scrollTop)).toBe(40)
    await wheel.evaluate(element => element.scrollTo(0, 120))
    await eventually(() => phone.text('.heard')).toContain('change:{"value":[3]}')
  })

  it('show rich text without what WeChat leaves out', async () => {
    expect(await phone.text('.rich')).toBe('富文本')
    expect(await style('.rich p', 'color')).toBe('rgb(3, 2, 1)')
  })

  it('hold components of the package with styles of their own', async () => {
    await phone.find('.card wx-view').tap()
    await eventually(() => phone.find('.card').innerText()).toContain('部件 1')
    expect(await style('.card wx-view', 'color')).toBe('rgb(7, 7, 7)')
    expect(await phone.find('.card').innerText()).toContain('插槽')
  })

  it('ask for the phone number and hand over a code', async () => {
    await phone.tap('.number')
    await phone.press('[data-answer=allow]')
    await phone.press('[data-dialog=phone-number] [data-answer=allow]')
    await eventually(() => phone.text('.heard')).toContain('getphonenumber:{"errMsg":"getPhoneNumber:ok","code":"')
  })

  it('are an error on the screen when there is no such tag', async () => {
    await phone.tap('.break')
    await eventually(() => phone.errors()).toEqual(['tag <map> is not in this phone'])
    expect(await phone.page.locator('.phone-errors').innerText()).toContain('<map>')
    await heard('<map> 不在这部手机里')
  })
})
