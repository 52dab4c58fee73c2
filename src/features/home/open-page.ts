import Taro from '@tarojs/taro'

export const openPage = (url: string) => void Taro.navigateTo({ url })
export const openTab = (tab: string) => void Taro.switchTab({ url: `/pages/${tab}/index` })
export const openRequest = (requestId: string) => openPage(`/packages/requests/detail/index?id=${requestId}`)
