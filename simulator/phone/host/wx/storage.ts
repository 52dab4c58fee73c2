import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'
import { WxFailure } from './core/failure'

/** WeChat's limits: 1 MB per key, 10 MB for one mini-program on one phone. */
const KEY_BYTES = 1024 * 1024
const TOTAL_BYTES = 10 * KEY_BYTES

interface Keyed {
  key: string
}

const bytes = (text: string) => new TextEncoder().encode(text).length

/** The mini-program's own storage on this phone. Values keep their type, dates included. */
export class PhoneStorage {
  private readonly prefix: string

  constructor(storageKeyPrefix: string) {
    this.prefix = `${storageKeyPrefix}data:`
  }

  keys(): string[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => key.slice(this.prefix.length))
  }

  has = (key: string) => localStorage.getItem(this.prefix + key) !== null

  /** `''` for a key that was never set, as `wx.getStorageSync` answers. */
  get(key: string): unknown {
    const text = localStorage.getItem(this.prefix + key)
    if (text === null) return ''
    const { type, value } = JSON.parse(text) as { type: string; value: unknown }
    return type === 'date' ? new Date(value as string) : value
  }

  set(key: string, value: unknown): void {
    if (typeof key !== 'string') throw new WxFailure('parameter error: parameter.key should be String')
    if (typeof value === 'function' || typeof value === 'symbol') throw new WxFailure('parameter error: data is not serialisable')
    const text = JSON.stringify({ type: value instanceof Date ? 'date' : typeof value, value: value ?? null })
    if (bytes(text) > KEY_BYTES) throw new WxFailure('entry size limit reached: 1 MB per key')
    if (this.size() - this.sizeOf(key) + bytes(text) > TOTAL_BYTES) throw new WxFailure('exceed storage max size 10Mb')
    localStorage.setItem(this.prefix + key, text)
  }

  remove = (key: string) => localStorage.removeItem(this.prefix + key)

  clear = () => this.keys().forEach(this.remove)

  info = () => ({ keys: this.keys(), currentSize: Math.ceil(this.size() / 1024), limitSize: TOTAL_BYTES / 1024 })

  private sizeOf = (key: string) => bytes(localStorage.getItem(this.prefix + key) ?? '')

  private size = () => this.keys().reduce((sum, key) => sum + this.sizeOf(key), 0)
}

export function storageApi({ host }: WxContext): ApiGroup {
  const storage = new PhoneStorage(host.config.storageKeyPrefix)
  return { ...immediate(storage), ...deferred(storage) }
}

const immediate = (storage: PhoneStorage): ApiGroup => ({
  getStorageSync: (key: string) => storage.get(key),
  setStorageSync: (key: string, data: unknown) => storage.set(key, data),
  removeStorageSync: (key: string) => storage.remove(key),
  clearStorageSync: () => storage.clear(),
  getStorageInfoSync: () => storage.info(),
})

const deferred = (storage: PhoneStorage): ApiGroup => ({
  getStorage: asyncMethod('getStorage', ({ key }: Keyed) => {
    if (!storage.has(key)) throw new WxFailure('data not found')
    return { data: storage.get(key) }
  }),
  setStorage: asyncMethod('setStorage', ({ key, data }: Keyed & { data: unknown }) => storage.set(key, data)),
  removeStorage: asyncMethod('removeStorage', ({ key }: Keyed) => storage.remove(key)),
  clearStorage: asyncMethod('clearStorage', () => storage.clear()),
  getStorageInfo: asyncMethod('getStorageInfo', () => storage.info()),
})
