import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProject, type Project } from '../automator/open-project'
import { openWx, type WxPhone } from './open-wx'

describe('wx：本地存储', () => {
  let project: Project
  let phone: WxPhone

  beforeAll(async () => {
    project = await openProject()
    phone = await openWx(project, 'o-li')
  })

  afterAll(() => project.close())

  it('keeps values with their type', async () => {
    for (const value of ['字', 7, true, null, ['a'], { a: { b: 1 } }]) {
      await phone.wx('setStorageSync', 'value', value)
      expect(await phone.wx('getStorageSync', 'value')).toEqual(value)
    }
  })

  it('keeps a date a date', async () => {
    const isDate = await phone.phone.mp.evaluate(() => {
      wx.setStorageSync('day', new Date(0))
      return Object.prototype.toString.call(wx.getStorageSync('day'))
    })
    expect(isDate).toBe('[object Date]')
  })

  it('answers an empty text for nothing, and fails in the other style', async () => {
    expect(await phone.wx('getStorageSync', 'nothing')).toBe('')
    expect((await phone.call('getStorage', { key: 'nothing' })).errMsg).toBe('getStorage:fail data not found')
  })

  it('refuses more than 1 MB in one key', async () => {
    const outcome = await phone.wx('setStorage', { key: 'big', data: 'a'.repeat(1024 * 1024) }).catch((error: Error) => error.message)
    expect(outcome).toMatch(/^setStorage:fail entry size limit/)
  })

  it('lists, removes and clears', async () => {
    await phone.wx('clearStorageSync')
    await phone.wx('setStorageSync', 'a', 1)
    await phone.wx('setStorageSync', 'b', 2)
    await phone.wx('removeStorageSync', 'a')
    expect(await phone.wx('getStorageInfoSync')).toMatchObject({ keys: ['b'], limitSize: 10_240 })
  })

  it('is still there when the mini-program is started again', async () => {
    await phone.wx('setStorageSync', 'draft', '三楼漏水')
    await phone.page.reload()
    await phone.page.waitForFunction('globalThis.__AUTOMATOR__?.isStarted()')
    expect(await phone.wx('getStorageSync', 'draft')).toBe('三楼漏水')
  })
})

declare const wx: { setStorageSync(key: string, value: unknown): void; getStorageSync(key: string): unknown }
