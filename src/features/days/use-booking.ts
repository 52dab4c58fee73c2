import type { MyBooking } from '@domain/days/contract'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { askFor } from '@/cloud/subscription'
import { useTask } from '@/cloud/use-operation'
import { confirm, toast } from '@/ui'

/** 预约 and 取消 of one day. `refusal` is why the last booking did not succeed, with its code. */
export function useBooking(dayId: string, onDone: () => void) {
  const booking = useTask(cloud.days.book)
  const cancelling = useTask(cloud.days.cancelBooking)
  const [busySlot, setBusySlot] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<{ code: string; words: string } | null>(null)

  const book = async (stallId: string, slotId: string) => {
    // WeChat opens its dialog only straight from the tap, so before anything is waited for.
    void askFor(['dayNotice'])
    setBusySlot(slotId)
    const answer = await booking.run({ dayId, stallId, slotId })
    setBusySlot(null)
    setRefusal(answer.ok ? null : { code: answer.error.code, words: explain(answer.error) })
    toast(answer.ok ? `约好了，您是 ${answer.value.booking.number} 号` : explain(answer.error))
    onDone()
  }
  const cancel = async ({ bookingId, stallTitle }: MyBooking) => {
    const isSure = await confirm({ title: `取消“${stallTitle}”的预约？`, text: '名额会让给别的邻居，想再来要重新预约。', confirmText: '取消预约' })
    if (!isSure) return
    const answer = await cancelling.run({ dayId, bookingId })
    toast(answer.ok ? '已取消，谢谢您提前告知' : explain(answer.error))
    onDone()
  }
  return { book, cancel, busySlot, isCancelling: cancelling.isBusy, refusal }
}
