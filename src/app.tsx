import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { initCloud } from '@/cloud/init-cloud'
import { readNotification } from '@/cloud/read-notification'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(initCloud)
  useDidShow(options => void readNotification(options ?? {}))
  return children
}
