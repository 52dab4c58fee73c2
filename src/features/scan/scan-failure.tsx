import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CallError } from '@/cloud/answer'
import { useSession } from '@/cloud/session'
import { Button, CallButton, Icon, Sub, Title } from '@/ui'
import { openScanner } from './open-scanner'

interface ScanFailureProps {
  /** Null: the picture was not one of our codes at all. */
  error: CallError | null
  words: string | null
  onRetry: () => void
}

/** A code that leads nowhere: what happened, and what to do now. */
export function ScanFailure({ error, words, onRetry }: ScanFailureProps) {
  const steward = useSession()?.estate?.steward
  const canRetry = error !== null && error.kind !== 'rejection'
  return (
    <View className="state scan-failure">
      <Icon name="scan" size="large" />
      <Title>{canRetry ? '没能识别' : '这个码用不了'}</Title>
      <Sub className="scan-failure-words">{words ?? '没有认出这个码，请扫楼道里张贴的爱社区管家码'}</Sub>
      {canRetry && <Button kind="primary" className="scan-retry" onClick={onRetry}>重试</Button>}
      <Button kind={canRetry ? 'ghost' : 'primary'} className="scan-again" onClick={() => void openScanner()}>重新扫码</Button>
      {steward && <CallButton phone={steward.phone} name={steward.name} words={`打电话给${steward.name}`} small={false} />}
      <Button kind="plain" className="scan-home" onClick={() => void Taro.switchTab({ url: '/pages/home/index' })}>回首页</Button>
    </View>
  )
}
