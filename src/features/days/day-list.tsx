import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Empty } from '@/ui'
import { DayCard } from './day-card'

export type DayScope = 'open' | 'mine'
const EMPTY = { open: '最近没有便民日，定下来会在这里通知。', mine: '您还没有预约，看看最近的便民日。' } satisfies Record<DayScope, string>

interface DayListProps { scope: DayScope; onShowAll: () => void }

/** The days of one segment. */
export function DayList({ scope, onShowAll }: DayListProps) {
  const { items, error, reload } = usePages(cursor => cloud.days.list({ scope, cursor }))
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  const open = (dayId: string) => void Taro.navigateTo({ url: `/packages/days/detail/index?id=${dayId}` })
  return (
    <Shown value={items} error={error} onRetry={reload}>
      {days => days.length > 0
        ? days.map(day => <DayCard key={day.dayId} day={day} now={now} onOpen={() => open(day.dayId)} />)
        : <Empty icon="day" text={EMPTY[scope]} action={scope === 'mine' ? '看最近的便民日' : undefined} onAction={onShowAll} />}
    </Shown>
  )
}
