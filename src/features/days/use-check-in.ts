import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { askFor } from '@/cloud/subscription'
import { useTask } from '@/cloud/use-operation'
import { toast } from '@/ui'
import { scanScene } from '@/ui/scan-scene'

/** 签到: with the scene the person came with, or by scanning the code of the day. */
export function useCheckIn(dayId: string, onDone: () => void) {
  const { run, isBusy } = useTask(cloud.days.checkIn)
  const checkIn = async (scene: string) => {
    // The next thing to hear of is the call.
    void askFor(['dayNotice'])
    const answer = await run({ dayId, scene })
    toast(answer.ok ? '签到好了，请留意叫号' : explain(answer.error))
    onDone()
  }
  const scan = async () => {
    const scene = await scanScene()
    if (scene) await checkIn(scene)
  }
  return { checkIn, scan, isBusy }
}
