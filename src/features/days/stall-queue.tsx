import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { Shown } from '@/cloud/shown'
import { useEvery } from '@/cloud/use-every'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Page, toast } from '@/ui'
import { QueueScreen } from './queue-screen'

/** People check in meanwhile: the screen at the stall follows by itself. */
const REFRESH = 15_000

export function StallQueue({ dayId, stallId }: { dayId: string; stallId: string }) {
  const { value, error, reload } = useLoad(() => cloud.days.queue({ dayId, stallId }), [dayId, stallId])
  const { run, isBusy } = useTask(cloud.days.callNext)
  useEvery(REFRESH, () => void reload())
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const callNext = async () => {
    const answer = await run({ dayId, stallId })
    if (!answer.ok) toast(explain(answer.error))
    await reload()
  }
  if (value) return <QueueScreen queue={value} isBusy={isBusy} onCallNext={() => void callNext()} />
  return <Page><Shown value={value} error={error} onRetry={reload}>{() => null}</Shown></Page>
}
