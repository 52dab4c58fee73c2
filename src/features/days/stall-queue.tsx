import type { QueueEntry } from '@domain/days/contract'
import type { ServeStep } from '@domain/days/serve-person'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { Answer } from '@/cloud/answer'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { Shown } from '@/cloud/shown'
import { useEvery } from '@/cloud/use-every'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Page, Sheet, toast } from '@/ui'
import { GiveNumber } from './give-number'
import { QueueScreen } from './queue-screen'

/** People check in meanwhile: the screen at the stall follows by itself. */
const REFRESH = 15_000

export function StallQueue({ dayId, stallId }: { dayId: string; stallId: string }) {
  const { value, error, reload } = useLoad(() => cloud.days.queue({ dayId, stallId }), [dayId, stallId])
  const calling = useTask(cloud.days.callNext)
  const serving = useTask(cloud.days.serve)
  const revealing = useTask(cloud.days.revealPerson)
  const [isGiving, setGiving] = useState(false)
  useEvery(REFRESH, () => void reload())
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const after = async (answer: Answer<unknown>) => {
    if (!answer.ok) toast(explain(answer.error))
    await reload()
  }
  const step = async ({ bookingId }: QueueEntry, name: ServeStep) => after(await serving.run({ dayId, bookingId, step: name }))
  const phone = async ({ bookingId }: QueueEntry) => {
    const answer = await revealing.run({ dayId, bookingId })
    if (!answer.ok) return toast(explain(answer.error))
    // Closing the dialler without calling is not an error.
    await Taro.makePhoneCall({ phoneNumber: answer.value.phone }).catch(() => undefined)
  }
  if (!value) return <Page><Shown value={value} error={error} onRetry={reload}>{() => null}</Shown></Page>
  return (
    <QueueScreen
      queue={value}
      isBusy={calling.isBusy || serving.isBusy}
      onCallNext={() => void calling.run({ dayId, stallId }).then(after)}
      onStep={(entry, name) => void step(entry, name)}
      onPhone={entry => void phone(entry)}
      onGiveNumber={() => setGiving(true)}
    >
      <Sheet title="发现场号" isOpen={isGiving} onClose={() => setGiving(false)}>
        <GiveNumber dayId={dayId} stallId={stallId} onDone={() => { setGiving(false); void reload() }} />
      </Sheet>
    </QueueScreen>
  )
}
