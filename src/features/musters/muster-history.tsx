import type { MusterLine } from '@domain/musters/contract'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useSession } from '@/cloud/session'
import { usePages } from '@/cloud/use-pages'
import { Button, Card, Chip, Empty, Page, Row, Sub, Title } from '@/ui'
import { openPage } from '@/ui/open-page'
import { ago } from '@/ui/time'
import { CountTiles } from './count-tiles'
import './musters.scss'

const CALLERS = ['siteManager', 'communityOfficer', 'branchSecretary']

/** Every muster of the estate, newest first, and the way to start one. */
export function MusterHistory({ estateId, now }: { estateId: string; now: number }) {
  const canStart = useSession()?.me.roles.some(role => CALLERS.includes(role)) ?? false
  const { items, error, reload } = usePages(cursor => cloud.musters.list({ estateId, cursor }))
  const footer = canStart
    ? <Button kind="primary" className="muster-start" onClick={() => openPage('packages/musters/start/index')}>发起集结</Button>
    : undefined
  return (
    <Page className="muster-history" footer={footer}>
      <Shown value={items} error={error} onRetry={() => void reload()}>
        {lines => (lines.length === 0 ? <Empty icon="megaphone" text="还没有集结过。遇到险情时，一次通知全小区报平安。" /> : lines.map(line => <HistoryCard key={line.musterId} line={line} now={now} />))}
      </Shown>
    </Page>
  )
}

const HistoryCard = ({ line: { musterId, reason, whomWords, status, startedAt, counts }, now }: { line: MusterLine; now: number }) => (
  <Card className={status === 'open' ? 'history-open is-warn' : 'history-over'} onClick={() => openPage(`packages/musters/roll/index?id=${musterId}`)}>
    <Row between><Title>{reason}</Title>{status === 'open' ? <Chip tone="late" icon="megaphone">进行中</Chip> : <Chip tone="plain" icon="check">已解除</Chip>}</Row>
    <Sub>{whomWords} · {ago(startedAt, now)} · 共通知 {counts.called} 人</Sub>
    <CountTiles counts={counts} value={null} />
  </Card>
)
