import Taro from '@tarojs/taro'

/** Leaves the page; one that was opened on its own, by a code or a notice, leads to `tab` instead. */
export function goBack(tab: 'home' | 'posts' = 'home'): void {
  void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.switchTab({ url: `/pages/${tab}/index` }))
}
