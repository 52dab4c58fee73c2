import Taro from '@tarojs/taro'

/** Says that something is done. */
export const toast = (text: string) => void Taro.showToast({ title: text, icon: 'none', duration: 2500 })

interface Question { title: string; text: string; confirmText: string }

/** Asks before what cannot be undone; the consequence stands on the button (four characters at most, as WeChat allows). */
export const confirm = async ({ title, text, confirmText }: Question): Promise<boolean> =>
  (await Taro.showModal({ title, content: text, confirmText, cancelText: '再想想', confirmColor: '#B4161B' })).confirm
