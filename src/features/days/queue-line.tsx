import type { QueueEntry } from '@domain/days/contract'
import type { ServeStep } from '@domain/days/serve-person'
import { View } from '@tarojs/components'
import { Button, Card, Chip, Grow, Hint, Icon, Row } from '@/ui'
import { clock } from '@/ui/calendar'

interface QueueLineProps {
  entry: QueueEntry
  isBusy: boolean
  onStep: (entry: QueueEntry, step: ServeStep) => void
  onPhone: (entry: QueueEntry) => void
}

/** One who waits or was missed: number, name, when, and the step that brings them into the queue. */
export const QueueLine = ({ entry, isBusy, onStep, onPhone }: QueueLineProps) => (
  <Card className="queue-entry">
    <Row>
      <View className="queue-entry-number">{entry.number}</View>
      <Grow>
        {entry.name}
        <Hint>{entry.isWalkIn ? '现场号' : `约的 ${clock(entry.startAt)}`}{entry.estimatedAt !== null && ` · 预计 ${clock(entry.estimatedAt)}`}{entry.passes > 0 && ` · 过号 ${entry.passes} 次`}</Hint>
      </Grow>
      {entry.hasPhone && <Button kind="plain" small className="queue-phone" ariaLabel={`给${entry.name}打电话`} onClick={() => onPhone(entry)}><Icon name="tel" /></Button>}
      {entry.status === 'checkedIn' && <Chip tone="ok" icon="check">已到场</Chip>}
      {entry.status === 'booked' && <Button kind="ghost" small className="queue-arrive" disabled={isBusy} onClick={() => onStep(entry, 'arrive')}>到场</Button>}
      {entry.status === 'missed' && <Button kind="ghost" small className="queue-back" disabled={isBusy} onClick={() => onStep(entry, 'back')}>回来了</Button>}
    </Row>
  </Card>
)
