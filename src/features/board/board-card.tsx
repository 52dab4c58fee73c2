import { Image } from '@tarojs/components'
import type { BoardCard as CardData } from '@domain/requests/board-contract'
import { STATUS_LABELS } from '@domain/requests/labels'
import { phaseOf } from '@domain/requests/phase'
import { Card, Grow, Hint, PhaseChip, Row, Sub, Title } from '@/ui'
import { openPage } from '@/ui/open-page'
import { ago } from '@/ui/time'

/** One public matter; one's own opens as one's own. */
export const BoardCard = ({ card, now }: { card: CardData; now: number }) => (
  <Card
    className={`board-card board-${card.requestId}`}
    onClick={() => openPage(`packages/requests/${card.isMine ? 'detail' : 'board-item'}/index?id=${card.requestId}`)}
  >
    <Row className="board-row">
      <Grow>
        <Title className="two-lines">{card.title}</Title>
        <Sub>{card.place}</Sub>
      </Grow>
      {card.thumbUrl && <Image className="board-thumb" src={card.thumbUrl} mode="aspectFill" lazyLoad />}
    </Row>
    <Row between className="card-foot">
      <PhaseChip label={STATUS_LABELS[card.status]} phase={phaseOf(card.status)} />
      <Hint>{whoCares(card)}</Hint>
    </Row>
    <Hint>{card.latest} · {ago(card.updatedAt, now)}</Hint>
  </Card>
)

export function whoCares({ isMine, isFollowing, followerCount }: Pick<CardData, 'isMine' | 'isFollowing' | 'followerCount'>): string {
  if (isMine) return '您报的'
  const many = followerCount > 0 ? `${followerCount} 人关注` : ''
  return isFollowing ? `已关注${many && ` · ${many}`}` : many
}
