import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Empty } from '@/ui'
import { openPage } from '@/ui/open-page'
import { ShiftCard } from './shift-card'

/** 我的班, soonest first, with those that wait for an answer. */
export function MyShifts({ now }: { now: number }) {
  const { value, error, reload } = useLoad(() => cloud.duty.myShifts({}))
  return (
    <Shown value={value} error={error} onRetry={() => void reload()}>
      {({ items }) => (items.length === 0
        ? <Empty icon="day" text="您还没有班。加入服务队后，可以接缺人的班。" action="看服务队" onAction={() => openPage('packages/duty/teams/index')} />
        : <>{items.map(shift => <ShiftCard key={shift.shiftId} shift={shift} now={now} />)}</>)}
    </Shown>
  )
}
