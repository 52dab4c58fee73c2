import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { enter } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { showBadges } from '@/features/home/tab-badge'
import { Reminders } from '@/features/messages/reminders'
import { MeContent } from '@/features/people/me-content'
import { openScanner } from '@/features/scan/open-scanner'
import { Page, Sheet } from '@/ui'
import '@/features/people/me.scss'

/** Who this is, and how many wait unread. */
async function enterMine() {
  const answer = await enter()
  if (answer.ok) showBadges(answer.value)
  return answer
}

/** 我的 */
export default function MePage() {
  const { value, error, reload } = useLoad(enterMine)
  const [showsReminders, setShowsReminders] = useState(false)
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  return (
    <Page className="me">
      <Shown value={value} error={error} onRetry={() => void reload()}>
        {page => <MeContent page={page} onScan={() => void openScanner()} onReminders={() => setShowsReminders(true)} />}
      </Shown>
      <Sheet title="微信提醒" isOpen={showsReminders} onClose={() => setShowsReminders(false)}>
        <Reminders roles={value?.me.roles ?? []} />
      </Sheet>
    </Page>
  )
}
