import { CATEGORIES, type CategoryKey } from '@domain/requests/categories'
import type { RequestCard } from '@domain/requests/contract'
import { STATUS_LABELS } from '@domain/requests/labels'
import { phaseOf } from '@domain/requests/phase'
import { Card, Grow, Hint, PhaseChip, Row, Sub, Thumb, Title } from '@/ui'
import { dayTime } from '@/ui/time'
import { openRequest } from './open-request'

/** One entry of the book: number, what, where, who, by whom, how it ended. */
export const LedgerLine = ({ card, now }: { card: RequestCard; now: number }) => (
  <Card className={`ledger-line ledger-${card.requestId}`} onClick={() => openRequest(card.requestId)}>
    <Row between>
      <Grow><Title className="two-lines">{card.title}</Title></Grow>
      <PhaseChip label={STATUS_LABELS[card.status]} phase={phaseOf(card.status)} />
    </Row>
    <Row between>
      <Grow><Sub>{card.number} · {CATEGORIES[card.category as CategoryKey]?.label ?? '其他'} · {card.place}</Sub></Grow>
      <Thumb url={card.thumbUrl} />
    </Row>
    <Row between className="card-foot">
      <Hint>{dayTime(card.createdAt, now)} · {card.requesterName}{card.assigneeName ? ` → ${card.assigneeName}` : ''}</Hint>
      {card.stars !== null && <Hint className="ledger-stars">评价 {card.stars} 星</Hint>}
    </Row>
  </Card>
)
