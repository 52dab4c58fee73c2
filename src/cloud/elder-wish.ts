import Taro from '@tarojs/taro'
import { setElder } from '@/ui/elder'
import { cloud } from './client'

/** 长辈版 as chosen on this phone, for as long as the server has not said that it is kept. */
const KEY = 'elder-wish'
const wished = (): boolean | null => {
  const kept = Taro.getStorageSync<boolean | ''>(KEY)
  return kept === '' ? null : kept
}

/** Goes up when a wish has been kept: what was asked before tells of the time before. */
let keptTimes = 0
let isSending = false

/** Turns 长辈版 on or off: at once on this phone, also without a connection, and kept with the member as soon as there is one. */
export function wishElder(next: boolean) {
  setElder(next)
  Taro.setStorageSync(KEY, next)
  void send()
}

/** One at a time, so that the last wish is the one that is kept. */
async function send() {
  if (isSending) return
  isSending = true
  for (let wish = wished(); wish !== null; wish = wished()) {
    const { ok } = await cloud.people.profile({ isElder: wish })
    if (!ok) break
    keptTimes++
    if (wish === wished()) Taro.removeStorageSync(KEY)
  }
  isSending = false
}

/** To be taken before the server is asked who this is; called with its answer: a wish of this phone goes before it. */
export function elderListener(): (isElder: boolean) => void {
  const asked = keptTimes
  return isElder => {
    if (wished() !== null) void send()
    else if (asked === keptTimes) setElder(isElder)
  }
}
