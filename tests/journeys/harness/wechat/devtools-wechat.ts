import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MiniProgram } from '../automator-types'
import type { Consent, Step, WeChat } from './wechat'

declare const getApp: () => Record<string, unknown>
declare const wx: {
  env: { USER_DATA_PATH: string }
  getFileSystemManager(): { writeFileSync(path: string, data: string, encoding: string): void }
}

/** A grey picture, 1 × 1. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaGj4DwAFgwKAS0kzrQAAAABJRU5ErkJggg=='

const ONLY_HERE = 'DevTools has no way to do this; run the journey on the simulator'

/** Codes of the real environment by label, as `page?scene=…`: WECHAT_DEVTOOLS_CODES is a JSON object. */
const printedCodes = () => JSON.parse(process.env.WECHAT_DEVTOOLS_CODES ?? '{}') as Record<string, string>

function pathOf(label: string): string {
  const path = printedCodes()[label]
  if (!path) throw new Error(`WECHAT_DEVTOOLS_CODES has no code “${label}”`)
  return path
}

const tabs = () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../dist/weapp/app.json'), 'utf8')
  return (JSON.parse(text) as { tabBar?: { list: { pagePath: string; text: string }[] } }).tabBar?.list ?? []
}

/** WeChat in its own DevTools, where its dialogs are out of reach: the calls that open them answer as told. */
export class DevtoolsWeChat implements WeChat {
  constructor(private readonly mp: MiniProgram) {}

  subscribe(answer: Consent, during: Step): Promise<void> {
    const reply = function (options: { tmplIds: string[] }, result: string) {
      return Object.fromEntries([...options.tmplIds.map((id) => [id, result]), ['errMsg', 'requestSubscribeMessage:ok']])
    }
    return this.mocked('requestSubscribeMessage', [reply, answer === 'allow' ? 'accept' : 'reject'], during)
  }

  modal = (answer: 'confirm' | 'cancel', during: Step) =>
    this.mocked('showModal', [{ confirm: answer === 'confirm', cancel: answer === 'cancel', errMsg: 'showModal:ok' }], during)

  actionSheet(entry: string, during: Step): Promise<void> {
    const reply = function (options: { itemList: string[] }, wanted: string) {
      return { tapIndex: options.itemList.indexOf(wanted), errMsg: 'showActionSheet:ok' }
    }
    return this.mocked('showActionSheet', [reply, entry], during)
  }

  pictures(count: number, during: Step): Promise<void> {
    const reply = function (_options: object, wanted: number, data: string) {
      const tempFiles = Array.from({ length: wanted }, (_, index) => {
        const tempFilePath = `${wx.env.USER_DATA_PATH}/picture-${index}.png`
        wx.getFileSystemManager().writeFileSync(tempFilePath, data, 'base64')
        return { tempFilePath, size: data.length, fileType: 'image' }
      })
      return { type: 'image', tempFiles, errMsg: 'chooseMedia:ok' }
    }
    return this.mocked('chooseMedia', [reply, count, PICTURE], during)
  }

  messageFile(file: { name: string; content: Buffer }, during: Step): Promise<void> {
    const reply = function (_options: object, name: string, data: string) {
      const path = `${wx.env.USER_DATA_PATH}/${name}`
      wx.getFileSystemManager().writeFileSync(path, data, 'base64')
      return { tempFiles: [{ path, name, size: data.length, type: 'file' }], errMsg: 'chooseMessageFile:ok' }
    }
    return this.mocked('chooseMessageFile', [reply, file.name, file.content.toString('base64')], during)
  }

  scan(label: string, during: Step): Promise<void> {
    return this.mocked('scanCode', [{ result: '', path: pathOf(label), scanType: 'WX_CODE', charSet: 'utf-8', errMsg: 'scanCode:ok' }], during)
  }

  scanPicture = (label: string, during: Step) => this.scan(label, during)

  async scanOutside(label: string): Promise<void> {
    await this.mp.callWxMethod('reLaunch', { url: `/${pathOf(label)}` })
  }

  async phoneNumber(answer: Consent, during: Step): Promise<void> {
    await during()
    await (answer === 'allow' ? this.mp.native().authorizeAllow() : this.mp.native().authorizeCancel())
  }

  privacy = (answer: Consent, during: Step) => this.phoneNumber(answer, during)

  call = (answer: 'dial' | 'cancel', during: Step) =>
    this.mocked('makePhoneCall', [{ errMsg: answer === 'dial' ? 'makePhoneCall:ok' : 'makePhoneCall:fail cancel' }], during)

  async toast(words: string, during: Step): Promise<void> {
    const keep = function (options: { title: string }) {
      getApp().lastToast = options.title
      return { errMsg: 'showToast:ok' }
    }
    await this.mocked('showToast', [keep], during)
    const shown = String(await this.mp.evaluate(() => getApp().lastToast))
    if (!shown.includes(words)) throw new Error(`the toast said “${shown}”, not “${words}”`)
  }

  async tab(label: string): Promise<void> {
    const tab = tabs().find(({ text }) => text === label)
    if (!tab) throw new Error(`app.json has no tab “${label}”`)
    await this.mp.callWxMethod('switchTab', { url: `/${tab.pagePath}` })
  }

  badge = () => Promise.reject(new Error(ONLY_HERE))
  back = async () => void (await this.mp.native().navigateLeft())
  openNotification = () => Promise.reject(new Error(ONLY_HERE))
  offline = () => Promise.reject(new Error(ONLY_HERE))
  settle = () => Promise.resolve()
  resize = () => Promise.reject(new Error(ONLY_HERE))
  faults = () => Promise.reject(new Error(ONLY_HERE))
  problems = () => Promise.resolve([])

  private async mocked(method: string, [reply, ...extra]: unknown[], during: Step): Promise<void> {
    await this.mp.mockWxMethod(method, reply, ...extra)
    try {
      await during()
    } finally {
      await this.mp.restoreWxMethod(method)
    }
  }
}
