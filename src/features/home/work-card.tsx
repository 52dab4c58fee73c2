import type { MatterCard } from '@domain/people/contract'
import { STATUS_LABELS } from '@domain/requests/labels'
import type { RequestStatus } from '@domain/requests/model'
import { phaseOf } from '@domain/requests/phase'
import type { CommonEvent } from '@tarojs/components'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { askIfLow } from '@/cloud/subscription'
import { useTask } from '@/cloud/use-operation'
import { Button, Card, Grow, Hint, PhaseChip, Row, Sub, Title, toast } from '@/ui'
import { ago } from '@/ui/time'
import { openRequest } from './open-page'

interface WorkCardProps { card: MatterCard; now: number; canAccept: boolean; onDone: () => void }

/** One matter of the queue with its one next step: accepting is done on the spot, the rest on its own page. */
export function WorkCard({ card: { requestId, title, place, status, dueAt, latest, updatedAt }, now, canAccept, onDone }: WorkCardProps) {
  const state = status as RequestStatus
  const task = useTask(cloud.requests.accept)
  const accept = async (event: CommonEvent) => {
    event.stopPropagation()
    askIfLow(['requestNew'])
    const answer = await task.run({ requestId })
    toast(answer.ok ? '已接单，居民会收到提醒' : explain(answer.error))
    onDone()
  }
  return (
    <Card className={`work-card work-${requestId}`} onClick={() => openRequest(requestId)}>
      <Row between wrap>
        <Grow><Title className="two-lines">{title}</Title></Grow>
        <PhaseChip label={STATUS_LABELS[state]} phase={phaseOf(state)} due={{ at: dueAt, now }} />
      </Row>
      <Sub>{place}</Sub>
      <Row between className="card-foot">
        <Grow><Hint>{latest} · {ago(updatedAt, now)}</Hint></Grow>
        {state === 'submitted' && canAccept
          ? <Button kind="primary" small className="work-accept" isBusy={task.isBusy} onClick={event => void accept(event)}>接单</Button>
          : <Button kind="ghost" small className="work-open">{state === 'accepted' && canAccept ? '派师傅' : '处理'}</Button>}
      </Row>
    </Card>
  )
}
