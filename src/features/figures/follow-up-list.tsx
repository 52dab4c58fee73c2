import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { FollowUpCard as Due } from '@domain/requests/after-contract'
import { SAMPLE_ONE_IN } from '@domain/requests/sample'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Card, Chip, Empty, Grow, Hint, Row, Sub, Title } from '@/ui'
import { openPage } from '@/ui/open-page'
import { ago } from '@/ui/time'

/** 待回访: whom to call, the longest waiting first. */
export function FollowUpList({ estateId }: { estateId: string }) {
  const { items, error, hasMore, reload } = usePages(cursor => cloud.requests.followUps({ estateId, cursor }), [estateId])
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  return (
    <Shown value={items} error={error} onRetry={() => void reload()}>
      {cards => cards.length === 0 ? <Empty icon="tel" text="没有要回访的，都访过了。" /> : (
        <>
          <Hint className="follow-up-rule">评价两星及以下的必访；其余每办结 {SAMPLE_ONE_IN} 件按编号抽 1 件，谁也不能挑。</Hint>
          {cards.map(card => <FollowUpLine key={card.requestId} card={card} now={now} />)}
          <Hint className="list-end">{hasMore ? '往下还有' : '没有更多了'}</Hint>
        </>
      )}
    </Shown>
  )
}

const FollowUpLine = ({ card, now }: { card: Due; now: number }) => (
  <Card className={`follow-up-line follow-up-${card.requestId}`} onClick={() => openPage(`packages/requests/detail/index?id=${card.requestId}`)}>
    <Row between>
      <Grow><Title className="two-lines">{card.title}</Title></Grow>
      {card.reason === 'unhappy' ? <Chip tone="late" icon="alert">{`评价 ${card.stars ?? 0} 星`}</Chip> : <Chip tone="plain">抽样</Chip>}
    </Row>
    <Sub>{card.place} · {card.requesterName}{card.doneBy ? ` · ${card.doneBy}办理` : ''}</Sub>
    {card.ratingWords && <Sub>“{card.ratingWords}”</Sub>}
    <Row between className="card-foot"><Hint>{ago(card.dueAt, now)}办结</Hint><Hint>打电话，记结果 ›</Hint></Row>
  </Card>
)
