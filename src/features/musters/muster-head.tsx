import type { MusterView } from '@domain/musters/contract'
import { View } from '@tarojs/components'
import { Card, Chip, Row, Sub } from '@/ui'
import { ago } from '@/ui/time'

/** Why, who is called, what to do; once it is over, how it ended. */
export function MusterHead({ muster: { reason, whomWords, words, status, startedBy, startedAt, endedAt, endWords }, now }: { muster: MusterView; now: number }) {
  const isOver = status === 'over'
  return (
    <Card className={isOver ? 'muster-head' : 'muster-head is-warn'}>
      <Row between>
        <View className="muster-reason">{reason}</View>
        {isOver ? <Chip tone="plain" icon="check">已解除</Chip> : <Chip tone="late" icon="megaphone">进行中</Chip>}
      </Row>
      <Sub>{whomWords} · {startedBy} · {ago(startedAt, now)}</Sub>
      {!isOver && words && <View className="muster-words">{words}</View>}
      {isOver && <View className="muster-words">{[endedAt !== null && `${ago(endedAt, now)}解除`, endWords].filter(Boolean).join(' · ')}</View>}
    </Card>
  )
}
