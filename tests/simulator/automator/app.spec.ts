import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, openProject, words, type Connected, type Project } from './open-project'

declare const wx: { getStorageSync(key: string): unknown }
declare const getCurrentPages: () => unknown[]

describe('自动化协议：小程序', () => {
  let project: Project
  let phone: Connected

  beforeAll(async () => {
    project = await openProject()
    phone = await project.connect('o-li')
  })

  afterAll(() => project.close())

  const path = async () => (await phone.mp.currentPage())?.path

  it('navigates and tells the stack', async () => {
    await phone.mp.callWxMethod('navigateTo', { url: '/pages/second/second?scene=a%3D1' })
    await eventually(path).toBe('pages/second/second')
    expect((await phone.mp.pageStack()).map((page) => page.path)).toEqual(['pages/first/first', 'pages/second/second'])
    expect((await phone.mp.currentPage())?.query).toEqual({ scene: 'a%3D1' })
    await phone.mp.native().navigateLeft()
    await eventually(path).toBe('pages/first/first')
  })

  it('finds by path what is on the page asked, not on those below it', async () => {
    const fruit = async () => (await (await phone.mp.currentPage())?.getElementsByXpath("//*[contains(., '香蕉')]"))?.length
    expect(await fruit()).toBeGreaterThan(0)
    await phone.mp.callWxMethod('navigateTo', { url: '/pages/second/second' })
    await eventually(path).toBe('pages/second/second')
    expect(await fruit()).toBe(0)
    await phone.mp.native().navigateLeft()
    await eventually(path).toBe('pages/first/first')
  })

  it('knows a page of a later cold start from those of an earlier', async () => {
    const again = await project.connect('o-li', '&path=pages/second/second')
    const now = async () => (await again.mp.currentPage())?.path
    await eventually(now).toBe('pages/second/second')
    await again.page.goto(`${project.phonesUrl}/phone?as=o-li&path=pages/third/third`)
    await eventually(now).toBe('pages/third/third')
  })

  it('reads, sets and calls the page', async () => {
    const page = await phone.mp.currentPage()
    expect(await page?.data('items[1]')).toBe('香蕉')
    await page?.setData({ count: 41 })
    await eventually(() => words(phone, '.count')).toBe('数到 41')
    expect(await page?.callMethod('double', 21)).toBe(42)
    expect(await page?.size()).toMatchObject({ width: 375 })
  })

  it('calls wx and tells why it was refused', async () => {
    await phone.mp.callWxMethod('setStorage', { key: 'a', data: 7 })
    expect(await phone.mp.callWxMethod('getStorageSync', 'a')).toBe(7)
    await expect(phone.mp.callWxMethod('getStorage', { key: 'b' })).rejects.toThrow('getStorage:fail data not found')
  })

  it('runs a function inside', async () => {
    expect(await phone.mp.evaluate((key: string) => [wx.getStorageSync(key), getCurrentPages().length], 'a')).toEqual([7, 1])
  })

  it('mocks by value and by function, and restores', async () => {
    await phone.mp.mockWxMethod('getStorageSync', 'mocked')
    expect(await phone.mp.callWxMethod('getStorageSync', 'a')).toBe('mocked')
    await phone.mp.mockWxMethod('getStorageSync', function (this: { origin(key: string): number }, key: string, more: number) {
      return this.origin(key) + more
    }, 1)
    expect(await phone.mp.callWxMethod('getStorageSync', 'a')).toBe(8)
    await phone.mp.restoreWxMethod('getStorageSync')
    expect(await phone.mp.callWxMethod('getStorageSync', 'a')).toBe(7)
  })

  it('answers the native dialog', async () => {
    const asked = phone.mp.callWxMethod('showModal', { title: '确定吗' })
    await phone.mp.native().confirmModal()
    expect(await asked).toMatchObject({ confirm: true })
  })

  it('reports what the package logs and throws', async () => {
    const heard: unknown[] = []
    phone.mp.on('console', (entry) => heard.push(entry))
    phone.mp.on('exception', (entry) => heard.push(entry))
    await eventually(async () => {
      await phone.mp.evaluate(() => console.info('你好'))
      return heard
    }).toContainEqual({ type: 'info', args: ['你好'] })
  })

  it('calls back into the test', async () => {
    const heard: unknown[] = []
    await phone.mp.exposeFunction('tell', (word: string) => heard.push(word))
    await phone.mp.evaluate(() => (globalThis as unknown as { tell(word: string): void }).tell('好'))
    await eventually(() => heard).toEqual(['好'])
  })

  it('takes a picture of the screen', async () => {
    const picture = Buffer.from(String(await phone.mp.screenshot()), 'base64')
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.readUInt32BE(16)).toBe(750)
  })

  it('refuses a method it does not have, by name', async () => {
    await expect(phone.mp.getTicket()).rejects.toThrow('Tool.getTicket unimplemented')
  })

  it('keeps phones apart', async () => {
    const other = await project.connect('o-wang')
    expect(await other.mp.callWxMethod('getStorageSync', 'a')).toBe('')
  })
})
