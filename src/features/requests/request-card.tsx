import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RequestCard as CardData } from '@domain/requests/contract'
import { ownStatusLabel, statusLabel } from '@domain/requests/labels'
import { phaseOf } from '@domain/requests/phase'
import { Card, Grow, Hint, PhaseChip, Row, Sub, Thumb, Title } from '@/ui'
import { ago } from '@/ui/time'

interface RequestCardProps {
  card: CardData
  now: number
  /** Staff see the clock; residents see the state. */
  forStaff?: boolean
}

/** One matter in a list; a tap opens its progress. */
export const RequestCard = ({ card, now, forStaff }: RequestCardProps) => (
  <Card
    className={`request-card request-${card.status}`}
    onClick={() => void Taro.navigateTo({ url: `/packages/requests/detail/index?id=${card.requestId}` })}
  >
    <Row between>
      <Grow><Title className="two-lines">{card.title}</Title></Grow>
      <PhaseChip label={(forStaff ? statusLabel : ownStatusLabel)(card.status, card.kind)} phase={phaseOf(card.status)} due={forStaff ? { at: card.dueAt, now } : undefined} />
    </Row>
    <Row between><Grow><Sub>{card.place}{forStaff ? ` · ${card.requesterName}` : ''}</Sub></Grow><Thumb url={card.thumbUrl} /></Row>
    <View className="divider" />
    <Row between>
      <Sub>{card.latest} · {ago(card.updatedAt, now)}</Sub>
      <Hint>{card.status === 'resolved' && !forStaff ? '请您确认 ›' : '查看进度 ›'}</Hint>
    </Row>
  </Card>
)
