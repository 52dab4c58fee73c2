import { View } from '@tarojs/components'
import type { MatterCard } from '@domain/people/contract'
import { useState } from 'react'
import { Empty, Segments } from '@/ui'
import { GROUP_LABELS, firstGroup, groupByDue, groupLabels, type DueGroup } from '@/ui/due-group'
import { WorkCard } from './work-card'

const GROUPS = Object.keys(GROUP_LABELS) as DueGroup[]
const EMPTY = { overdue: '没有逾期的诉求', today: '今天没有到期的诉求', rest: '没有其他待办' } satisfies Record<DueGroup, string>

interface WorkQueueProps { queue: readonly MatterCard[]; goesOn: boolean; now: number; canAccept: boolean; onDone: () => void }

/** What is due first stands first: 逾期 / 今天到期 / 其余. */
export function WorkQueue({ queue, goesOn, now, canAccept, onDone }: WorkQueueProps) {
  const groups = groupByDue(queue, now)
  const labels = groupLabels(queue, now, goesOn)
  const [chosen, choose] = useState<DueGroup | null>(null)
  const shown = chosen ?? firstGroup(groups)
  return (
    <View className="work-queue">
      <Segments items={GROUPS.map(key => ({ key, label: labels[key] }))} value={shown} onChange={choose} />
      {groups[shown].map(card => <WorkCard key={card.requestId} card={card} now={now} canAccept={canAccept} onDone={onDone} />)}
      {groups[shown].length === 0 && <Empty text={EMPTY[shown]} icon="check" />}
    </View>
  )
}
