import { View } from '@tarojs/components'
import type { BoardView } from '@domain/requests/board-contract'
import { EVENT_LABELS, STATUS_LABELS } from '@domain/requests/labels'
import { categoryOf } from '@domain/requests/categories'
import { phaseOf } from '@domain/requests/phase'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useSession } from '@/cloud/session'
import { askFor } from '@/cloud/subscription'
import { useTask } from '@/cloud/use-operation'
import { Button, Card, Page, PhaseChip, PhotoRow, Row, Stepper, Sub, Title, toast } from '@/ui'
import { dayTime } from '@/ui/time'
import { whoCares } from './board-card'

/** One public matter, with 关注进展. */
export function BoardItem({ view, reload }: { view: BoardView; reload: () => Promise<void> }) {
  const now = Date.now()
  const isResident = useSession()?.me.roles.includes('resident')
  const [follow, unfollow] = [useTask(cloud.requests.follow), useTask(cloud.requests.unfollow)]
  const turn = async () => {
    if (!view.isFollowing) void askFor(['requestProgress'])
    const answer = await (view.isFollowing ? unfollow : follow).run({ requestId: view.requestId })
    toast(!answer.ok ? explain(answer.error) : answer.value.isFollowing ? '已关注，有进展会告诉您' : '不再关注')
    await reload()
  }
  const steps = view.timeline.map(({ type, at, name, words, photos }, i) => ({
    title: `${name}${EVENT_LABELS[type]}`, time: dayTime(at, now), photos, tone: i === view.timeline.length - 1 && phaseOf(view.status) !== 'done' ? 'now' as const : 'done' as const,
    ...(words ? { words: `“${words}”` } : {}),
  }))
  return (
    <Page
      className="board-item"
      footer={isResident && !view.isMine && (
        <Button kind={view.isFollowing ? 'ghost' : 'primary'} className="board-follow" isBusy={follow.isBusy || unfollow.isBusy} onClick={() => void turn()}>
          {view.isFollowing ? '不再关注' : '关注进展'}
        </Button>
      )}
    >
      <Card>
        <Title>{view.title}</Title>
        <Row wrap className="request-state"><PhaseChip label={STATUS_LABELS[view.status]} phase={phaseOf(view.status)} /></Row>
        <Sub>{categoryOf(view.category).label} · {view.place}</Sub>
        <Sub>{[`编号 ${view.number}`, whoCares(view)].filter(Boolean).join(' · ')}</Sub>
        <View className="request-words">{view.words}</View>
        {view.photos.length > 0 && <PhotoRow photos={view.photos} />}
      </Card>
      <Card><Stepper steps={steps} /></Card>
    </Page>
  )
}
