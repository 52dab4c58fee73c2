import { cloud } from '@/cloud/client'
import { useToldTask } from '@/cloud/use-told-task'
import { Button, Card, Row, Sub, Title } from '@/ui'

interface AskedCardProps { shiftId: string; asker: string; onChanged: () => void }

/** Somebody asks this person to take the shift over. */
export function AskedCard({ shiftId, asker, onChanged }: AskedCardProps) {
  const { take, isBusy } = useToldTask(cloud.duty.answerShift, '好的，已告诉对方', onChanged)
  return (
    <Card className="is-soft">
      <Title>{asker}想请您接这个班</Title>
      <Sub>接了以后就是您的班，请按时到。</Sub>
      <Row className="duty-steps">
        <Button kind="plain" className="shift-asked-no" disabled={isBusy} onClick={() => void take({ shiftId, isAccepted: false })}>来不了</Button>
        <Button kind="primary" className="shift-asked-yes" isBusy={isBusy} onClick={() => void take({ shiftId, isAccepted: true })}>我来接</Button>
      </Row>
    </Card>
  )
}
