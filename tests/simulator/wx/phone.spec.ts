import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, openProject, type Project } from '../automator/open-project'
import { openWx, type WxPhone } from './open-wx'

declare const wx: {
  createSelectorQuery(): {
    select(selector: string): { boundingClientRect(): unknown }
    selectViewport(): { scrollOffset(): unknown }
    exec(done: (results: unknown[]) => void): void
  }
  [name: string]: unknown
}

interface Query {
  select(selector: string): { boundingClientRect(): Query }
  selectViewport(): { scrollOffset(): Query }
  exec(done: (results: unknown[]) => void): void
}

describe('wx：手机与页面', () => {
  let project: Project
  let phone: WxPhone

  beforeAll(async () => {
    project = await openProject()
    phone = await openWx(project, 'o-li')
  })

  afterAll(() => project.close())

  const measure = (selector: string) =>
    phone.phone.mp.evaluate(
      (wanted: string) =>
        new Promise((resolve) => (wx.createSelectorQuery() as unknown as Query).select(wanted).boundingClientRect().selectViewport().scrollOffset().exec(resolve)),
      selector,
    ) as Promise<[{ top: number; left: number; height: number }, { scrollTop: number }]>

  it('tells sizes that fit what is drawn', async () => {
    const info = await phone.wx<Record<string, number>>('getWindowInfo')
    const area = await phone.page.locator('.phone-view:visible .phone-scroll').boundingBox()
    expect(info).toMatchObject({ screenWidth: 375, screenHeight: 812, pixelRatio: 2, windowHeight: area?.height, screenTop: area?.y })
  })

  it('measures from the corner of the page, scrolled or not', async () => {
    expect((await measure('.scene'))[0]).toMatchObject({ top: 0, left: 0 })
    const [box] = await measure('.box')
    await phone.wx('pageScrollTo', { scrollTop: 100, duration: 0 })
    const [scrolled, viewport] = await measure('.box')
    expect(scrolled.top).toBe(box.top - 100)
    expect(viewport.scrollTop).toBe(100)
  })

  it('scrolls to an element', async () => {
    await phone.wx('pageScrollTo', { selector: '.bottom', duration: 0 })
    await eventually(async () => (await measure('.bottom'))[0].top).toBeLessThan(812)
  })

  it('refuses requests outside the cloud', async () => {
    await expect(phone.wx('request', { url: 'https://example.com' })).rejects.toThrow('request:fail url not in domain list')
  })

  it('answers feature probes without complaint', async () => {
    expect(await phone.wx('canIUse', 'requestSubscribeMessage')).toBe(true)
    expect(await phone.wx('canIUse', 'getLocation')).toBe(false)
    expect(await phone.phone.mp.evaluate(() => 'getLocation' in wx)).toBe(false)
    expect(await phone.problems()).toEqual([])
  })

  it('follows what the owner changes in WeChat', async () => {
    await phone.page.evaluate('__PHONE__.setAppearance({ fontSizeSetting: 22 })')
    expect(await phone.wx('getAppBaseInfo')).toMatchObject({ fontSizeSetting: 22, fontSizeScaleFactor: 1.375 })
  })

  it('is strict about any other name', async () => {
    await expect(phone.wx('getLocation')).rejects.toThrow('wx.getLocation is not in this phone')
    expect(await phone.problems()).toEqual(['wx.getLocation is not in this phone'])
  })
})
