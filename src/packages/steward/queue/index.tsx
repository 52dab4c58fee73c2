import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useEffect } from 'react'
import { currentSession, useSession } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { BulkBar } from '@/features/steward/bulk-bar'
import { CalendarWarning } from '@/features/steward/calendar-warning'
import { QueueFilterRows } from '@/features/steward/queue-filters'
import { StewardHead } from '@/features/steward/steward-head'
import { canBeSent, useQueue } from '@/features/steward/use-queue'
import { WorkQueue } from '@/features/steward/work-queue'
import { Button, Page } from '@/ui'
import { Menu, MenuRow } from '@/ui/menu-row'
import { openPage } from '@/ui/open-page'
import '@/features/steward/steward.scss'

const DISPATCHERS = ['steward', 'siteManager']

/** 工作台: what is due first, with one next step each; narrowed by filters, sent in bulk. */
export default function QueuePage() {
  const session = useSession()
  const me = session?.me
  useEffect(() => void currentSession(), [])
  const queue = useQueue()
  const { items, error, reload, picked } = queue
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  const estateId = session?.estate?.estateId ?? ''
  const canSend = Boolean(me?.roles.some(role => DISPATCHERS.includes(role)) && items?.some(canBeSent))
  const done = () => {
    queue.stopPicking()
    void reload()
  }
  return (
    <Page className="steward" footer={picked && <BulkBar requestIds={picked} estateId={estateId} onDone={done} onStop={queue.stopPicking} />}>
      {me && <StewardHead me={me} now={now} />}
      {queue.calendarEndsAt !== null && <CalendarWarning endsAt={queue.calendarEndsAt} />}
      <QueueFilterRows filters={queue.filters} buildings={queue.buildings} onChange={queue.setFilters} />
      <Shown value={items} error={error} onRetry={() => void reload()}>
        {cards => <WorkQueue cards={cards} goesOn={queue.hasMore} now={now} myName={me?.publicName ?? ''} picked={picked} onPick={queue.toggle} onDone={() => void reload()} />}
      </Shown>
      {!picked && canSend && <Button kind="ghost" className="bulk-start" onClick={queue.startPicking}>批量派单</Button>}
      {!picked && (
        <Menu>
          {me?.roles.includes('engineer') && <MenuRow icon="help" label="可抢的单" hint="先到先得" name="queue-claims" onClick={() => openPage('packages/steward/claims/index')} />}
          <MenuRow icon="chart" label="每月总览" hint="三率、每天几件、哪里最多" name="queue-overview" onClick={() => openPage('packages/steward/overview/index')} />
        </Menu>
      )}
    </Page>
  )
}
