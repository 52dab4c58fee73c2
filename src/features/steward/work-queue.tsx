import type { RequestCard } from '@domain/requests/contract'
import { useState } from 'react'
import { Empty, Segments } from '@/ui'
import { GROUP_LABELS, firstGroup, groupByDue, groupLabels, type DueGroup } from '@/ui/due-group'
import { QueueCard } from './queue-card'
import { canBeSent } from './use-queue'

const GROUPS = Object.keys(GROUP_LABELS) as DueGroup[]
const EMPTY = { overdue: '没有逾期的诉求，做得好。', today: '今天没有到期的诉求。', rest: '没有其他待办。' } satisfies Record<DueGroup, string>

interface WorkQueueProps {
  cards: readonly RequestCard[]
  /** There is more behind what is loaded. */
  goesOn: boolean
  now: number
  myName: string
  onDone: () => void
  /** The ones chosen for a bulk step; null while none is being made. */
  picked: readonly string[] | null
  onPick: (requestId: string) => void
}

/** 逾期 / 今天到期 / 其余: what is due first stands first. */
export function WorkQueue({ cards, goesOn, now, myName, onDone, picked, onPick }: WorkQueueProps) {
  const groups = groupByDue(cards, now)
  const labels = groupLabels(cards, now, goesOn)
  const [chosen, choose] = useState<DueGroup | null>(null)
  const shown = chosen ?? firstGroup(groups)
  return (
    <>
      <Segments items={GROUPS.map(key => ({ key, label: labels[key] }))} value={shown} onChange={choose} />
      {groups[shown].filter(card => !picked || canBeSent(card)).map(card => (
        <QueueCard
          key={card.requestId} card={card} now={now} myName={myName} onDone={onDone}
          pick={picked ? { isOn: picked.includes(card.requestId), onTap: () => onPick(card.requestId) } : undefined}
        />
      ))}
      {groups[shown].length === 0 && <Empty icon="check" text={EMPTY[shown]} />}
    </>
  )
}
