import { View } from '@tarojs/components'
import type { BoardCard } from '@domain/requests/board-contract'
import { STATUS_LABELS } from '@domain/requests/labels'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { askFor } from '@/cloud/subscription'
import { useTask } from '@/cloud/use-operation'
import { Button, Card, Grow, Hint, Row, Sub, toast } from '@/ui'
import { openPage } from '@/ui/open-page'
import { ago } from '@/ui/time'

interface AlikeCardsProps { cards: readonly BoardCard[]; onFollowed: (requestId: string) => void }

/** "邻居报过了": what may be the same matter, to follow instead of reporting it again. */
export function AlikeCards({ cards, onFollowed }: AlikeCardsProps) {
  const task = useTask(cloud.requests.follow)
  const now = Date.now()
  const follow = async (requestId: string) => {
    void askFor(['requestProgress'])
    const answer = await task.run({ requestId })
    toast(answer.ok ? '已关注，有进展会告诉您' : explain(answer.error))
    if (answer.ok) onFollowed(requestId)
  }
  if (cards.length === 0) return null
  return (
    <Card className="alike is-soft">
      <View className="strong">这里近两周有人报过，是同一件事吗？</View>
      {cards.map(({ requestId, title, status, createdAt, isMine, isFollowing }) => (
        <Row key={requestId} between className="alike-line">
          <Grow>
            <View className="alike-title" onClick={() => openPage(`packages/requests/${isMine ? 'detail' : 'board-item'}/index?id=${requestId}`)}>{title}</View>
            <Sub>{STATUS_LABELS[status]} · {ago(createdAt, now)}</Sub>
          </Grow>
          {isMine || isFollowing
            ? <Hint>{isMine ? '您报的' : '已关注'}</Hint>
            : <Button kind="ghost" small className={`alike-follow-${requestId} alike-follow`} isBusy={task.isBusy} onClick={() => void follow(requestId)}>关注这件</Button>}
        </Row>
      ))}
      <Hint>不是同一件，接着往下填就好。</Hint>
    </Card>
  )
}
