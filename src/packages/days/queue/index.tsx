import { useRouter } from '@tarojs/taro'
import { ChooseDay, ChooseStall } from '@/features/days/choose-queue'
import { StallQueue } from '@/features/days/stall-queue'

/** 便民日叫号: the day, the stall, then its queue. */
export default function QueuePage() {
  const { id, stall } = useRouter().params
  if (!id) return <ChooseDay />
  return stall ? <StallQueue dayId={id} stallId={stall} /> : <ChooseStall dayId={id} />
}
