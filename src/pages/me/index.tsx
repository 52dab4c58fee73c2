import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { remember } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { showBadges } from '@/features/home/tab-badge'
import { Reminders } from '@/features/messages/reminders'
import { MeContent } from '@/features/people/me-content'
import { openScanner } from '@/features/scan/open-scanner'
import { Page, Sheet } from '@/ui'
import '@/features/people/me.scss'

/** Who this is, for this page and the others. */
async function enter() {
  const answer = await cloud.people.enter({})
  if (answer.ok) {
    remember(answer.value.me, answer.value.estate)
    showBadges(answer.value)
  }
  return answer
}

/** 我的 */
export default function MePage() {
  const { value, error, reload } = useLoad(enter)
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
