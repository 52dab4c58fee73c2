import { View } from '@tarojs/components'
import { ROLE_LABELS } from '@domain/kernel/roles'
import type { OutputOf } from '@domain/kernel/operation'
import type { people } from '@domain/people/contract'
import { AUDIT_LABELS } from '@domain/people/labels'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Card, Chip, Empty, Grow, Hint, Row, Sub } from '@/ui'
import { openPage } from '@/ui/open-page'
import { dayTime } from '@/ui/time'

type Line = OutputOf<typeof people.audits>['items'][number]

/** 留痕: who looked at whose number, and who was given a post or lost it, newest first. */
export function AuditTrail() {
  const { items, error, reload, hasMore } = usePages(cursor => cloud.people.audits({ cursor }))
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  return (
    <Shown value={items} error={error} onRetry={() => void reload()}>
      {lines => lines.length === 0
        ? <Empty icon="shield" text="还没有记录。谁看了居民的手机号、谁任命了谁，都会记在这里，不能删改。" />
        : <>{lines.map(line => <AuditCard key={line.auditId} line={line} now={Date.now()} />)}<Hint className="list-end">{hasMore ? '上拉看更早的' : '只增不改，到底了'}</Hint></>}
    </Shown>
  )
}

const AuditCard = ({ line: { at, action, name, hat, subjectName, reason, requestId }, now }: { line: Line; now: number }) => (
  <Card className="audit-line" onClick={requestId ? () => openPage(`packages/requests/detail/index?id=${requestId}`) : undefined}>
    <Row between><Grow><View className="strong">{name} {AUDIT_LABELS[action]}</View></Grow><Chip tone="plain">{ROLE_LABELS[hat]}</Chip></Row>
    <Sub>{subjectName} · {dayTime(at, now)}</Sub>
    <View className="audit-reason">原因：{reason}</View>
    {requestId && <Hint>点开看这件诉求 ›</Hint>}
  </Card>
)
