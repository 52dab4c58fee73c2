import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { askIfLow } from '@/cloud/subscription'
import { useTask } from '@/cloud/use-operation'
import { toast } from '@/ui'

const DONE = { accept: '已接单，居民会收到提醒', start: '已开始，居民会收到提醒', rotate: '已轮派，居民和师傅会收到提醒' } as const

/** The steps that need nothing but a tap: 接单, 轮派 and 开始处理. */
export function useQuickSteps(requestId: string, onDone: () => void) {
  const accepting = useTask(cloud.requests.accept)
  const starting = useTask(cloud.requests.start)
  const rotating = useTask(cloud.requests.rotate)
  const take = async (step: keyof typeof DONE) => {
    // In the tap itself, as WeChat demands; it never holds up the step.
    askIfLow(['requestNew'])
    const answer = await { accept: accepting, start: starting, rotate: rotating }[step].run({ requestId })
    toast(answer.ok ? DONE[step] : explain(answer.error))
    onDone()
  }
  return { take, isBusy: accepting.isBusy || starting.isBusy || rotating.isBusy }
}
