import type { SeatKind } from '@domain/posts/model'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { askFor } from '@/cloud/subscription'
import { useTask } from '@/cloud/use-operation'
import { confirm, toast } from '@/ui'
import { usePostTask } from './use-post-task'
import type { Refusal } from './whom-to-ask'

/** 认领, 排队 and 退岗 of one post. `refusal` says why the last claim did not succeed, to be shown with whom to ask. */
export function useClaim(postId: string, onDone: () => void) {
  const claiming = useTask(cloud.posts.claim)
  const joining = useTask(cloud.posts.joinLine)
  const withdrawing = usePostTask(cloud.posts.withdraw, '已退出，谢谢您提前告知', onDone)
  const [busySeat, setBusySeat] = useState<SeatKind | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const claim = async (seat: SeatKind) => {
    // WeChat opens its dialog only straight from the tap, so before anything is waited for.
    void askFor(['postNotice'])
    setBusySeat(seat)
    const answer = await claiming.run({ postId, seat })
    setBusySeat(null)
    setRefusal(answer.ok ? null : { code: answer.error.code, words: explain(answer.error) })
    if (answer.ok) toast('认领好了，到时见')
    onDone()
  }
  const join = async (seat: SeatKind) => {
    void askFor(['postNotice'])
    const answer = await joining.run({ postId, seat })
    toast(!answer.ok ? explain(answer.error) : answer.value.ahead > 0 ? `排上了，您前面还有 ${answer.value.ahead} 位` : '排上了，您是第一位')
    onDone()
  }
  const withdraw = async () => {
    const isSure = await confirm({ title: '退出这个岗位？', text: '您的名额会让给别的邻居，想再来要重新认领。', confirmText: '退出岗位' })
    if (isSure) await withdrawing.take({ postId })
  }
  return { claim, join, withdraw, busySeat, isBusy: withdrawing.isBusy || joining.isBusy, refusal }
}
