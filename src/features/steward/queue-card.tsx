import type { RequestCard } from '@domain/requests/contract'
import { EVENT_LABELS, statusLabel } from '@domain/requests/labels'
import { phaseOf } from '@domain/requests/phase'
import { View, type CommonEvent } from '@tarojs/components'
import { Button, Card, className, Grow, Hint, PhaseChip, Row, Sub, Thumb, Title } from '@/ui'
import { ago } from '@/ui/time'
import { nextStep } from './next-step'
import { openRequest } from './open-request'
import { useQuickSteps } from './use-quick-steps'

interface QueueCardProps {
  card: RequestCard
  now: number
  myName: string
  onDone: () => void
  /** While several are being chosen: whether this one is, and what a tap does. */
  pick?: { isOn: boolean; onTap: () => void } | undefined
}

/** One matter with its one next step: accepting and starting are done here, the rest on its own page. */
export function QueueCard({ card, now, myName, onDone, pick }: QueueCardProps) {
  const step = nextStep(card, myName)
  const quick = useQuickSteps(card.requestId, onDone)
  // Told up the ladder, unless the newest line says so itself.
  const wasTold = card.escalatedStep > 0 && !card.latest.endsWith(EVENT_LABELS.RequestEscalated)
  const act = (event: CommonEvent) => {
    event.stopPropagation()
    if (step.key === 'accept' || step.key === 'start' || step.key === 'rotate') void quick.take(step.key)
    else openRequest(card.requestId)
  }
  return (
    <Card className={className('queue-card', `queue-${card.requestId}`, pick?.isOn && 'is-picked')} onClick={pick ? pick.onTap : () => openRequest(card.requestId)}>
      <Row between>
        <Grow><Title className="two-lines">{card.title}</Title></Grow>
        <PhaseChip label={statusLabel(card.status, card.kind)} phase={phaseOf(card.status)} due={{ at: card.dueAt, now }} />
      </Row>
      <Row between><Grow><Sub>{card.place} · {card.requesterName}{card.isUrgent ? ' · 紧急' : ''}</Sub></Grow><Thumb url={card.thumbUrl} /></Row>
      <Row between className="card-foot">
        <Grow><Hint>{wasTold && '已上报 · '}{card.latest} · {ago(card.updatedAt, now)}</Hint></Grow>
        {pick ? <View className="pick-mark">{pick.isOn ? '已选' : '点选'}</View> : <Button kind={step.isMain ? 'primary' : 'ghost'} small className={`queue-${step.key}`} isBusy={quick.isBusy} onClick={act}>{step.label}</Button>}
      </Row>
    </Card>
  )
}
