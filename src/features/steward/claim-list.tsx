import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { RequestCard } from '@domain/requests/contract'
import { categoryOf } from '@domain/requests/categories'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { Shown } from '@/cloud/shown'
import { useTask } from '@/cloud/use-operation'
import { usePages } from '@/cloud/use-pages'
import { Button, Card, Empty, Grow, Hint, PhaseChip, Row, Sub, Thumb, Title, confirm, toast } from '@/ui'
import { ago } from '@/ui/time'
import { openRequest } from './open-request'

/** 可抢的单、可认领的事: first come first served, and who comes second hears who was first. */
export function ClaimList() {
  const { items, error, reload } = usePages(cursor => cloud.requests.claimable({ cursor }))
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  return (
    <Shown value={items} error={error} onRetry={() => void reload()}>
      {cards => cards.length === 0
        ? <Empty icon="check" text="现在没有可以认领的事，有新的会出现在这里。" />
        : <View>{cards.map(card => <ClaimCard key={card.requestId} card={card} now={now} onGone={() => void reload()} />)}</View>}
    </Shown>
  )
}

function ClaimCard({ card: { requestId, title, place, category, dueAt, createdAt, latest, isUrgent, thumbUrl }, now, onGone }: { card: RequestCard; now: number; onGone: () => void }) {
  const { label } = categoryOf(category)
  const task = useTask(cloud.requests.claim)
  const claim = async () => {
    if (!await confirm({ title: '由您来办？', text: '认领后请尽快联系住户；办不了可以退回。', confirmText: '我来办' })) return
    const answer = await task.run({ requestId })
    toast(answer.ok ? '已归您办，住户会收到提醒' : explain(answer.error))
    if (answer.ok) openRequest(requestId)
    onGone()
  }
  return (
    <Card className={`claim-card claim-${requestId}`}>
      <Row between>
        <Grow><Title className="two-lines">{title}</Title></Grow>
        <PhaseChip label={isUrgent ? '急事' : '待认领'} phase="running" due={{ at: dueAt, now }} />
      </Row>
      <Row between><Grow><Sub>{[label !== title && label, place].filter(Boolean).join(' · ')}</Sub></Grow><Thumb url={thumbUrl} /></Row>
      <Row between className="card-foot">
        <Grow><Hint>{latest || '等人来办'} · {ago(createdAt, now)}</Hint></Grow>
        <Button kind="primary" small className="claim-take" isBusy={task.isBusy} onClick={() => void claim()}>我来办</Button>
      </Row>
    </Card>
  )
}
