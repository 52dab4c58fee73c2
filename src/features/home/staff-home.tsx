import { View } from '@tarojs/components'
import type { HomePage } from '@domain/people/contract'
import { Button, Section } from '@/ui'
import { DayList } from './day-list'
import { HatSwitch } from './hat-switch'
import { HomeBanners } from './home-banners'
import { openPage } from './open-page'
import { PostList } from './post-list'
import { StaffHead } from './staff-head'
import { UnreachedList } from './unreached-list'
import { WorkQueue } from './work-queue'

interface StaffHomeProps { page: HomePage; now: number; onScan: () => void; onReload: () => void }

/** A queue, not a menu: what is due first, with one next step each. */
export const StaffHome = ({ page, now, onScan, onReload }: StaffHomeProps) => (
  <View className="staff-home">
    <StaffHead me={page.me} now={now} />
    <HatSwitch me={page.me} onChanged={onReload} />
    <UnreachedList cards={page.unreached} now={now} onDone={onReload} />
    <HomeBanners page={page} onScan={onScan} />
    <WorkQueue
      queue={page.queue} goesOn={page.queueGoesOn} now={now} canAccept={page.me.roles.some(role => role === 'steward' || role === 'siteManager')} onDone={onReload}
    />
    <Section title="更多" more="全部待办" onMore={() => openPage('/packages/steward/queue/index')} className="queue-all" />
    <Button kind="ghost" className="staff-scan" onClick={onScan}>扫码报事（可替住户报）</Button>
    <PostList posts={page.posts} now={now} />
    <DayList days={page.days} />
  </View>
)
