import { View } from '@tarojs/components'
import type { MatterCard } from '@domain/people/contract'
import { ownStatusLabel } from '@domain/requests/labels'
import type { RequestStatus } from '@domain/requests/model'
import { phaseOf } from '@domain/requests/phase'
import { Card, Grow, Hint, PhaseChip, Row, Section, Sub, Title } from '@/ui'
import { ago } from '@/ui/time'
import { openRequest, openTab } from './open-page'

/** My open matters, each with what happened last. */
export const MatterList = ({ matters, now }: { matters: readonly MatterCard[]; now: number }) => (
  <View>
    <Section title="我的事项" more="全部" onMore={() => openTab('requests')} className="matters-all" />
    {matters.map(matter => <Matter key={matter.requestId} matter={matter} now={now} />)}
    {matters.length === 0 && <Card className="matters-empty"><Sub>没有正在办的事。有事扫一扫楼道里的码，管家马上知道。</Sub></Card>}
  </View>
)

function Matter({ matter: { requestId, title, place, status, latest, updatedAt }, now }: { matter: MatterCard; now: number }) {
  const state = status as RequestStatus
  return (
    <Card className={`matter matter-${requestId}`} onClick={() => openRequest(requestId)}>
      <Row between>
        <Grow><Title className="two-lines">{title}</Title></Grow>
        <PhaseChip label={ownStatusLabel(state)} phase={phaseOf(state)} />
      </Row>
      <Sub>{place}</Sub>
      <View className="divider" />
      <Row between>
        <Grow><Sub>{latest} · {ago(updatedAt, now)}</Sub></Grow>
        <Hint>{state === 'resolved' ? '请您确认 ›' : '查看进度 ›'}</Hint>
      </Row>
    </Card>
  )
}
