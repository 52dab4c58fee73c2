import type { PostView } from '@domain/posts/contract'
import { cloud } from '@/cloud/client'
import { Button, Sub, confirm } from '@/ui'
import { dayTime } from '@/ui/time'
import { usePostTask } from './use-post-task'

interface CallForSeatsProps { post: Pick<PostView, 'postId' | 'canCall' | 'calledAt'>; now: number; onChanged: () => void }

/** 喊人补位: once for a post, to those who may and are free; afterwards when it was done. */
export function CallForSeats({ post: { postId, canCall, calledAt }, now, onChanged }: CallForSeatsProps) {
  const { take, isBusy } = usePostTask(cloud.posts.callForSeats, '已通知，有人认领会告诉您', onChanged)
  const ask = async () => {
    const isSure = await confirm({ title: '喊人补位？', text: '告诉有资格、那时有空的党员和邻居；一个岗位只喊一次。', confirmText: '喊人' })
    if (isSure) await take({ postId })
  }
  if (calledAt !== null) return <Sub className="post-called">{dayTime(calledAt, now)} 已喊人补位</Sub>
  return canCall ? <Button kind="ghost" small className="post-call" isBusy={isBusy} onClick={() => void ask()}>喊人补位</Button> : null
}
