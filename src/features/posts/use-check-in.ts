import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { toast } from '@/ui'
import { scanScene } from '@/ui/scan-scene'

/** 到岗: with the scene the person came with, or by scanning the code put up at the place. */
export function useCheckIn(onDone: () => void) {
  const { run, isBusy } = useTask(cloud.posts.checkIn)
  const checkIn = async (postId: string, scene: string) => {
    const answer = await run({ postId, scene })
    toast(answer.ok ? '已到岗，辛苦了' : explain(answer.error))
    onDone()
  }
  const scan = async (postId: string) => {
    const scene = await scanScene()
    if (scene) await checkIn(postId, scene)
  }
  return { checkIn, scan, isBusy }
}
