import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { askFor } from '@/cloud/subscription'
import { useTask } from '@/cloud/use-operation'
import { toast } from '@/ui'
import { scanScene } from '@/ui/scan-scene'
import { usePostTask } from './use-post-task'

/** 到岗 and 离岗: with the scene the person came with, or by scanning the code put up at the place. */
export function useCheckIn(onDone: () => void) {
  const checkingIn = usePostTask(cloud.posts.checkIn, '已到岗，辛苦了', onDone)
  const checkingOut = useTask(cloud.posts.checkOut)
  const sceneOf = async (scene: string | null) => scene ?? (await scanScene())

  const checkIn = async (postId: string, known: string | null = null) => {
    // The next things to hear of are the hours and a word of thanks; WeChat opens its dialog only straight from the tap.
    void askFor(['postNotice'])
    const scene = await sceneOf(known)
    if (scene) await checkingIn.take({ postId, scene })
  }
  const checkOut = async (postId: string, known: string | null = null) => {
    const scene = await sceneOf(known)
    if (!scene) return
    const answer = await checkingOut.run({ postId, scene })
    toast(answer.ok ? `已离岗，服务了 ${answer.value.minutes} 分钟` : explain(answer.error))
    onDone()
  }
  return { checkIn, checkOut, isBusy: checkingIn.isBusy || checkingOut.isBusy }
}
