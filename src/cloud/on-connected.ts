import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** Does this each time the connection is back, while the page is there. */
export function useOnConnected(then: () => void) {
  const latest = useRef(then)
  latest.current = then
  useEffect(() => {
    const changed: Taro.onNetworkStatusChange.Callback = ({ isConnected }) => { if (isConnected) latest.current() }
    Taro.onNetworkStatusChange(changed)
    return () => Taro.offNetworkStatusChange(changed)
  }, [])
}

/** Whether the phone itself knows that it has no connection. */
export const isOffline = (): Promise<boolean> => Taro.getNetworkType().then(({ networkType }) => networkType === 'none', () => false)
