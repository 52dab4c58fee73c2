import Taro, { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { initCloud } from '@/cloud/init-cloud'
import { readNotification } from '@/cloud/read-notification'
import { sendWaiting } from '@/features/requests/waiting-report'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    initCloud()
    Taro.onNetworkStatusChange(({ isConnected }) => void (isConnected && sendWaiting()))
  })
  useDidShow(options => {
    void readNotification(options ?? {})
    void sendWaiting()
  })
  return children
}
