import { View } from '@tarojs/components'
import { CATEGORIES, type CategoryKey } from '@domain/requests/categories'
import type { RequestView } from '@domain/requests/contract'
import { KIND_LABELS, SOURCE_LABELS, ownStatusLabel, statusLabel } from '@domain/requests/labels'
import { phaseOf } from '@domain/requests/phase'
import { Card, Chip, PhaseChip, PhotoRow, Row, Sub, Title } from '@/ui'
import { span } from '@/ui/time'

/** What it is, where, and how long there is left. */
export function RequestHead({ view, now }: { view: RequestView; now: number }) {
  const category = CATEGORIES[view.category as CategoryKey]?.label
  const kind = [...new Set([KIND_LABELS[view.kind], category])].filter(Boolean).join(' · ')
  return (
    <Card className="request-head">
      <Title className="request-title">{view.title}</Title>
      <Row wrap className="request-state">
        <PhaseChip label={(view.isMine ? ownStatusLabel : statusLabel)(view.status, view.kind)} phase={phaseOf(view.status)} due={{ at: view.dueAt, now }} />
        {view.isUrgent && phaseOf(view.status) === 'running' && <Chip tone="late" icon="alert">急事</Chip>}
      </Row>
      <Sub>{kind} · {view.place}{view.room && ` ${view.room}`}</Sub>
      <Sub>编号 {view.number}</Sub>
      {!view.isMine && <Sub>报事人 {view.requesterName}{view.source === 'self' ? '' : `（${SOURCE_LABELS[view.source]}代报）`}{view.isRequesterVerified ? '' : '（住址未核实）'}</Sub>}
      {view.followerCount > 0 && <Sub>{view.followerCount} 位邻居在关注</Sub>}
      <View className="request-words">{view.words}</View>
      {view.photos.length > 0 && <PhotoRow photos={view.photos} />}
      {view.answers.map(({ question, answer }) => <Sub key={question}>{question}：{answer}</Sub>)}
      {view.visit && <Sub className="request-visit">方便上门：{span(view.visit.from, view.visit.until, now)}</Sub>}
    </Card>
  )
}
