import type { QueueEntry, StallQueue } from '@domain/days/contract'
import type { ServeStep } from '@domain/days/serve-person'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button, Card, Chip, Empty, Hint, Page, Row, Section, Title } from '@/ui'
import { QueueLine } from './queue-line'
import './queue-screen.scss'

interface QueueScreenProps {
  queue: StallQueue
  isBusy: boolean
  onCallNext: () => void
  onStep: (entry: QueueEntry, step: ServeStep) => void
  onPhone: (entry: QueueEntry) => void
  onGiveNumber: () => void
  /** What comes up over it. */
  children: ReactNode
}

const AT_TABLE = [['recall', '再叫一次'], ['pass', '过号'], ['miss', '没来'], ['done', '办完']] as const
const LATE = 10

/** The queue of a stall: who is being served, who waits, and the one next step. */
export function QueueScreen({ queue, isBusy, onCallNext, onStep, onPhone, onGiveNumber, children }: QueueScreenProps) {
  const { title, nowServing, waiting, missed, served, walkInsLeft, delayMinutes, rule } = queue
  const present = waiting.filter(entry => entry.status === 'checkedIn').length
  return (
    <Page
      className="day-queue"
      footer={<Button kind="primary" className="queue-call-next" isBusy={isBusy} disabled={present === 0} onClick={onCallNext}>{present === 0 && waiting.length > 0 ? '等人到场' : '叫下一位'}</Button>}
    >
      <Card className="queue-now">
        <Row between><Title>{title}</Title>{delayMinutes >= LATE && <Chip tone="warn">{`晚了约 ${delayMinutes} 分钟`}</Chip>}</Row>
        {nowServing && <View className="queue-number">{nowServing.number}</View>}
        <View className="queue-name">{nowServing ? `${nowServing.name} · 正在服务` : '还没有叫号'}</View>
        {nowServing && (
          <View className="queue-steps">
            {AT_TABLE.map(([step, words]) => (
              <Button key={step} kind={step === 'done' ? 'ghost' : 'plain'} small className={`queue-${step}`} disabled={isBusy} onClick={() => onStep(nowServing, step)}>{words}</Button>
            ))}
          </View>
        )}
      </Card>
      <Section
        title={waiting.length > 0 ? `等候 ${waiting.length} 位 · 已到场 ${present} 位` : '等候'}
        more={walkInsLeft > 0 ? `发现场号（剩 ${walkInsLeft}）` : undefined}
        onMore={onGiveNumber}
        className="queue-waiting"
      />
      <Hint className="queue-rule">{rule}</Hint>
      {waiting.length === 0 && <Empty icon="queue" text="现在没有人在等。居民签到或取号后会出现在这里。" />}
      {waiting.map(entry => <QueueLine key={entry.bookingId} entry={entry} isBusy={isBusy} onStep={onStep} onPhone={onPhone} />)}
      {missed.length > 0 && <Section title={`过号没来 ${missed.length} 位`} />}
      {missed.map(entry => <QueueLine key={entry.bookingId} entry={entry} isBusy={isBusy} onStep={onStep} onPhone={onPhone} />)}
      <Hint className="queue-served">{`已办 ${served} 位`}</Hint>
      {children}
    </Page>
  )
}
