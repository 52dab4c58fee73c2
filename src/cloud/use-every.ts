import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** Does `task` every `ms` while the page is on screen. */
export function useEvery(ms: number, task: () => void) {
  const latest = useRef(task)
  const timer = useRef<ReturnType<typeof setInterval> | null>(null)
  latest.current = task
  const stop = () => {
    if (timer.current !== null) clearInterval(timer.current)
    timer.current = null
  }
  const start = () => {
    stop()
    timer.current = setInterval(() => latest.current(), ms)
  }
  useDidShow(start)
  useDidHide(stop)
  useEffect(() => stop, [])
}
