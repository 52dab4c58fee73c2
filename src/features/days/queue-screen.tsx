import type { OutputOf } from '@domain/kernel/operation'
import type { days } from '@domain/days/contract'
import { View } from '@tarojs/components'
import { Button, Card, Chip, Empty, Grow, Hint, Page, Row, Section, Title } from '@/ui'
import { clock } from '@/ui/calendar'
import './queue-screen.scss'

interface QueueScreenProps { queue: OutputOf<typeof days.queue>; isBusy: boolean; onCallNext: () => void }

/** The queue of a stall: who is being served, readable from three metres, who waits, and the one next step. */
export function QueueScreen({ queue, isBusy, onCallNext }: QueueScreenProps) {
  const { title, nowServing, waiting } = queue
  const present = waiting.filter(entry => entry.status === 'checkedIn').length
  return (
    <Page
      className="day-queue"
      footer={<Button kind="primary" className="queue-call-next" isBusy={isBusy} disabled={waiting.length === 0} onClick={onCallNext}>叫下一位</Button>}
    >
      <Card className="queue-now">
        <Title>{title}</Title>
        <View className="queue-number">{nowServing ? nowServing.number : '—'}</View>
        <View className="queue-name">{nowServing ? `${nowServing.name} · 正在服务` : '还没有叫号'}</View>
      </Card>
      <Section title={waiting.length > 0 ? `等候 ${waiting.length} 位 · 已到场 ${present} 位` : '等候'} />
      {waiting.length === 0 && <Empty icon="queue" text="现在没有人在等。居民签到后会出现在这里。" />}
      {waiting.map(entry => (
        <Card key={entry.bookingId} className="queue-entry">
          <Row>
            <View className="queue-entry-number">{entry.number}</View>
            <Grow>{entry.name}<Hint>约的 {clock(entry.startAt)}</Hint></Grow>
            {entry.status === 'checkedIn' ? <Chip tone="ok" icon="check">已到场</Chip> : <Chip tone="plain">未到场</Chip>}
          </Row>
        </Card>
      ))}
    </Page>
  )
}
