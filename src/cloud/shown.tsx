import Taro from '@tarojs/taro'
import { useEffect, type ReactNode } from 'react'
import { Empty, ErrorState, Skeleton } from '@/ui'
import { scanScene } from '@/ui/scan-scene'
import type { CallError } from './answer'
import { explain, explainLoading } from './explain'
import { currentSession, useSession } from './session'

interface ShownProps<Value> {
  value: Value | null
  error: CallError | null
  onRetry: () => void
  rows?: number
  children: (value: Value) => ReactNode
}

/**
 * Never a blank page: the content once there is any, else a skeleton, an invitation to join, or what went wrong. Who this is
 * gets asked only when the page's own answer has not told: a phone's first page is one call, too.
 */
export function Shown<Value>({ value, error, onRetry, rows, children }: ShownProps<Value>) {
  const session = useSession()
  const isAnswered = value !== null || error !== null
  useEffect(() => {
    if (isAnswered) void currentSession()
    // Many a screen takes the place of this frame as soon as it is answered.
    return () => void currentSession()
  }, [isAnswered])
  if (value !== null) return children(value)
  if (!error) return <Skeleton rows={rows} />
  const isStranger = session === null || session.me.roles.every(role => role === 'visitor')
  if (isStranger && error.kind === 'refusal' && error.code === 'FORBIDDEN') return <JoinFirst />
  // An answer, and no failure: there is nothing to try again.
  if (error.kind === 'rejection') return <Empty text={explain(error)} />
  return <ErrorState error={explainLoading(error)} onRetry={onRetry} />
}

const JoinFirst = () => (
  <Empty icon="scan" text="先扫楼道里的码加入小区，就能看到身边的事。" action="扫码加入" onAction={() => void join()} />
)

async function join() {
  const scene = await scanScene()
  if (scene) await Taro.navigateTo({ url: `/pages/scan/index?scene=${scene}` })
}
