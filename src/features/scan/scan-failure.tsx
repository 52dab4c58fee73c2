import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CallError } from '@/cloud/answer'
import { useSession } from '@/cloud/session'
import { Button, CallButton, Icon, Sub, Title } from '@/ui'
import { TypedCode } from './typed-code'
import { openScanner } from './open-scanner'

interface ScanFailureProps {
  /** Null: the picture was not one of our codes at all. */
  error: CallError | null
  words: string | null
  /** Came to type a code in, nothing has failed. */
  isTyping: boolean
  onRetry: () => void
}

/** A code that leads nowhere: what happened, and what to do now. */
export function ScanFailure({ error, words, isTyping, onRetry }: ScanFailureProps) {
  const steward = useSession()?.estate?.steward
  const canRetry = error !== null && error.kind !== 'rejection'
  return (
    <View className="state scan-failure">
      <Icon name="scan" size="large" />
      <Title>{isTyping ? '输入码的编号' : canRetry ? '没能识别' : '这个码用不了'}</Title>
      <Sub className="scan-failure-words">{isTyping ? '编号印在码的下面，8 位字母和数字' : words ?? '没有认出这个码，请扫楼道里张贴的爱社区管家码'}</Sub>
      <TypedCode />
      {canRetry && <Button kind="primary" className="scan-retry" onClick={onRetry}>重试</Button>}
      <Button kind={canRetry ? 'ghost' : 'primary'} className="scan-again" onClick={() => void openScanner()}>重新扫码</Button>
      {steward && <CallButton phone={steward.phone} name={steward.name} words={`打电话给${steward.name}`} small={false} />}
      <Button kind="plain" className="scan-home" onClick={() => void Taro.switchTab({ url: '/pages/home/index' })}>回首页</Button>
    </View>
  )
}
