import type { MyBooking } from '@domain/days/contract'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { askFor } from '@/cloud/subscription'
import { useTask } from '@/cloud/use-operation'
import { confirm, toast } from '@/ui'
import { dayTime } from '@/ui/time'
import { scanScene } from '@/ui/scan-scene'
import { personOf, whomError, type Whom } from './whom'

/** What was just taken stands at the top of the page, with the number. */
const showFirst = () => void Taro.pageScrollTo({ scrollTop: 0 })

/** 预约 and 取消 of one day. `refusal` is why the last booking did not succeed, with its code. */
export function useBooking(dayId: string, onDone: () => void) {
  const booking = useTask(cloud.days.book)
  const cancelling = useTask(cloud.days.cancelBooking)
  const moving = useTask(cloud.days.moveBooking)
  const numbers = useTask(cloud.days.takeNumber)
  const [busySlot, setBusySlot] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<{ code: string; words: string } | null>(null)

  const book = async (stallId: string, slotId: string, whom: Whom) => {
    const missing = whomError(whom)
    if (missing) return toast(missing)
    // WeChat opens its dialog only straight from the tap, so before anything is waited for.
    void askFor(['dayNotice'])
    setBusySlot(slotId)
    const answer = await booking.run({ dayId, stallId, slotId, person: personOf(whom) })
    setBusySlot(null)
    setRefusal(answer.ok ? null : { code: answer.error.code, words: explain(answer.error) })
    if (answer.ok) showFirst()
    toast(answer.ok ? `约好了，${whom.kind === 'self' ? '您' : whom.name.trim()}是 ${answer.value.booking.number} 号` : explain(answer.error))
    onDone()
  }
  /** On the spot: with the scene the person came by, by a scan, or without by those who run the day. */
  const takeNumber = async (stallId: string, scene: string | null, whom: Whom, isStaff: boolean) => {
    const missing = whomError(whom)
    if (missing) return toast(missing)
    void askFor(['dayNotice'])
    const found = scene ?? (isStaff ? null : await scanScene())
    if (!found && !isStaff) return
    const answer = await numbers.run({ dayId, stallId, ...(found ? { scene: found } : {}), person: personOf(whom) })
    if (answer.ok) showFirst()
    toast(answer.ok ? `取到了，${answer.value.booking.number} 号` : explain(answer.error))
    onDone()
  }
  const cancel = async ({ bookingId, stallTitle }: MyBooking) => {
    const isSure = await confirm({ title: `取消“${stallTitle}”的预约？`, text: '名额会让给别的邻居，想再来要重新预约。', confirmText: '取消预约' })
    if (!isSure) return
    const answer = await cancelling.run({ dayId, bookingId })
    toast(answer.ok ? '已取消，谢谢您提前告知' : explain(answer.error))
    onDone()
  }
  const move = async ({ bookingId }: MyBooking, toDayId: string) => {
    const answer = await moving.run({ dayId, bookingId, toDayId })
    toast(answer.ok ? `改好了，${dayTime(answer.value.booking.startAt, Date.now())}，${answer.value.booking.number} 号` : explain(answer.error))
    onDone()
  }
  return { move, book, takeNumber, cancel, busySlot, isCancelling: cancelling.isBusy || moving.isBusy, refusal }
}
