import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { enter } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { ResidentHome } from '@/features/home/resident-home'
import { StaffHome } from '@/features/home/staff-home'
import { showBadges } from '@/features/home/tab-badge'
import { isAtWork } from '@/features/home/worn'
import { openScanner } from '@/features/scan/open-scanner'
import { Page } from '@/ui'
import '@/features/home/home.scss'

const HOME = 'pages/home/index'

/** Everything of the first screen in one call, and who this is for the other pages. */
async function enterHome() {
  const answer = await enter()
  if (!answer.ok) return answer
  const { me, estate } = answer.value
  showBadges(answer.value)
  const isStaff = isAtWork(me)
  // The answer may come when another page is open already.
  if (Taro.getCurrentPages().at(-1)?.route === HOME) void Taro.setNavigationBarTitle({ title: isStaff ? '工作台' : estate?.name ?? '爱社区管家' })
  return answer
}

/** 首页 */
export default function HomePage() {
  const { value, error, reload } = useLoad(enterHome)
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const scan = () => void openScanner()
  return (
    <Page className="home">
      <Shown value={value} error={error} onRetry={() => void reload()}>
        {page => isAtWork(page.me)
          ? <StaffHome page={page} now={Date.now()} onScan={scan} onReload={() => void reload()} />
          : <ResidentHome page={page} now={Date.now()} onScan={scan} onReload={() => void reload()} />}
      </Shown>
    </Page>
  )
}
