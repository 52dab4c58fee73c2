import Taro from '@tarojs/taro'

export const openRequest = (requestId: string) => void Taro.navigateTo({ url: `/packages/requests/detail/index?id=${requestId}` })
