import { View } from '@tarojs/components'
import type { HomePage } from '@domain/people/contract'
import { ScanButton } from '@/ui'
import { DayList } from './day-list'
import { HatSwitch } from './hat-switch'
import { HomeBanners } from './home-banners'
import { HomeHead } from './home-head'
import { MatterList } from './matter-list'
import { NoticeList } from './notice-list'
import { PostList } from './post-list'
import { StewardCard } from './steward-card'

interface ResidentHomeProps { page: HomePage; now: number; onScan: () => void; onReload: () => void }

/** Scan and report first, then the person to call, then what is going on. */
export const ResidentHome = ({ page, now, onScan, onReload }: ResidentHomeProps) => (
  <View className="resident-home">
    <HomeHead page={page} />
    <HatSwitch me={page.me} onChanged={onReload} />
    <ScanButton onClick={onScan} />
    <HomeBanners page={page} onScan={onScan} />
    {page.estate?.steward && <StewardCard steward={page.estate.steward} onDuty={page.estate.onDuty} />}
    {page.me.home && <MatterList matters={page.matters} now={now} />}
    <PostList posts={page.posts} now={now} />
    <DayList days={page.days} />
    <NoticeList notices={page.notices} now={now} />
  </View>
)
