import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useEffect } from 'react'
import { cloud } from '@/cloud/client'
import { currentSession, useSession } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { StewardHead } from '@/features/steward/steward-head'
import { WorkQueue } from '@/features/steward/work-queue'
import { Page } from '@/ui'
import { Menu, MenuRow } from '@/ui/menu-row'
import { openPage } from '@/ui/open-page'
import '@/features/steward/steward.scss'

/** Enough to fill the three segments of one person's work at once. */
const LIMIT = 50

/** 工作台: what is due first, with one next step each. */
export default function QueuePage() {
  const me = useSession()?.me
  useEffect(() => void currentSession(), [])
  const { items, error, reload } = usePages(cursor => cloud.requests.queue({ cursor, limit: LIMIT }))
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  return (
    <Page className="steward">
      {me && <StewardHead me={me} now={now} />}
      <Shown value={items} error={error} onRetry={() => void reload()}>
        {cards => <WorkQueue cards={cards} now={now} myName={me?.publicName ?? ''} onDone={() => void reload()} />}
      </Shown>
      <Menu><MenuRow icon="chart" label="每月总览" hint="三率、每天几件、哪里最多" name="queue-overview" onClick={() => openPage('packages/steward/overview/index')} /></Menu>
    </Page>
  )
}
