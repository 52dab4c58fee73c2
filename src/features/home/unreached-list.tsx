import { View } from '@tarojs/components'
import type { UnreachedCard } from '@domain/people/contract'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Card, Chip, Row, Section, Sub, Title, toast } from '@/ui'
import { ago } from '@/ui/time'
import { openPage } from './open-page'

interface UnreachedListProps { cards: readonly UnreachedCard[]; now: number; onDone: () => void }

/** 紧急消息没人查看: what nobody on the ladder has looked at; it goes when somebody acts, or when the manager says that they know. */
export const UnreachedList = ({ cards, now, onDone }: UnreachedListProps) => cards.length === 0 ? null : (
  <View className="unreached-list">
    <Section title={`${cards.length} 条紧急消息没人查看`} />
    {cards.map(card => <Unreached key={card.alarmId} card={card} now={now} onDone={onDone} />)}
  </View>
)

function Unreached({ card: { alarmId, title, text, page, at }, now, onDone }: { card: UnreachedCard; now: number; onDone: () => void }) {
  const task = useTask(cloud.messages.acknowledge)
  const acknowledge = async () => {
    const answer = await task.run({ alarmId })
    toast(answer.ok ? '好的，由您来跟进' : explain(answer.error))
    onDone()
  }
  return (
    <Card className="unreached">
      <Row between wrap><Title>{title}</Title><Chip tone="late" icon="bell">{`没人查看 · ${ago(at, now)}`}</Chip></Row>
      <Sub>{text}</Sub>
      <Row className="card-foot unreached-foot">
        <Button kind="ghost" small className="unreached-known" isBusy={task.isBusy} onClick={() => void acknowledge()}>知道了</Button>
        <Button kind="primary" small className="unreached-open" onClick={() => openPage(`/${page}`)}>去处理</Button>
      </Row>
    </Card>
  )
}
