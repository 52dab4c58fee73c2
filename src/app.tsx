import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { initCloud } from '@/cloud/init-cloud'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(initCloud)
  return children
}
