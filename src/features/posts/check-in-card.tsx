import type { PostView } from '@domain/posts/contract'
import { PromptCard } from '@/ui/prompt-card'
import type { useCheckIn } from './use-check-in'

interface CheckInCardProps { post: PostView; /** Of the code by which the person came. */ scene: string | null; desk: ReturnType<typeof useCheckIn> }

/** The next step on the spot: one tap for those who came by the code, a scan for the others; to begin with and at the end. */
export function CheckInCard({ post: { postId, canCheckIn, canCheckOut, mine }, scene, desk }: CheckInCardProps) {
  if (canCheckOut) {
    return (
      <PromptCard
        title="您已到岗" words={scene ? '结束时点一下，记下服务时间' : '结束时扫现场的码，记下服务时间'} button={scene ? '离岗' : '扫码离岗'}
        name="post-check-out" isBusy={desk.isBusy} onClick={() => void desk.checkOut(postId, scene)}
      />
    )
  }
  if (!canCheckIn && !(scene && mine?.status === 'claimed')) return null
  return (
    <PromptCard
      title={scene ? '您在岗位现场' : '到了岗位现场？'} words={scene ? '点一下就记下您到岗' : '扫现场张贴的到岗码'} button={scene ? '到岗' : '扫码到岗'}
      name="post-check-in" isBusy={desk.isBusy} onClick={() => void desk.checkIn(postId, scene)}
    />
  )
}
