import Taro from '@tarojs/taro'

const TABS = ['pages/home/index', 'pages/requests/index', 'pages/posts/index', 'pages/days/index', 'pages/me/index']

/** Opens a page of ours by its path, with or without a leading slash; tabs are switched to. */
export function openPage(path: string) {
  const url = path.replace(/^\//, '')
  const isTab = TABS.includes(url.split('?')[0] ?? '')
  void (isTab ? Taro.switchTab({ url: `/${url.split('?')[0]}` }) : Taro.navigateTo({ url: `/${url}` }))
}
