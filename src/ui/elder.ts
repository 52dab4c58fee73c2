import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

const KEY = 'elder'
const listeners = new Set<() => void>()
let isElder: boolean | null = null

/** 长辈版 is stored with the member; this copy on the phone is there for the first paint. */
const read = () => (isElder ??= Taro.getStorageSync<boolean | ''>(KEY) === true)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Switches every screen at once, without asking the server. */
export function setElder(next: boolean) {
  if (next === read()) return
  isElder = next
  Taro.setStorageSync(KEY, next)
  listeners.forEach(listener => listener())
}

/** Whether this phone shows 长辈版. */
export const useElder = (): boolean => useSyncExternalStore(subscribe, read)
