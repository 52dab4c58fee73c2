import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Empty } from '@/ui'
import { PendingResident } from './pending-resident'

/** 等待核实的居民, first come first. */
export function PendingResidents() {
  const { items, error, reload } = usePages(cursor => cloud.people.pending({ cursor }))
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  return (
    <Shown value={items} error={error} onRetry={() => void reload()}>
      {residents => residents.length === 0
        ? <Empty icon="people" text="没有等待核实的居民。新住户扫码加入后会出现在这里。" />
        : residents.map(resident => <PendingResident key={resident.memberId} resident={resident} now={now} onDone={() => void reload()} />)}
    </Shown>
  )
}
