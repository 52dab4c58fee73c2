import type { MusterView, RollLine } from '@domain/musters/contract'
import type { Column } from '@domain/musters/model'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Empty } from '@/ui'
import { RollCard } from './roll-card'

/** Somebody who needs help, or somebody who can: for whom a task is, or who is to do it. */
export interface Choice { helper: RollLine | null; person: RollLine | null }
const NOBODY: Record<Column, string> = { needHelp: '没有人在求助。', none: '都回复了。', canHelp: '还没有人说能支援。', safe: '还没有人报安全。' }

interface RollListProps { muster: MusterView; column: Column; now: number; onChoose: (choice: Choice) => void }

/** Who stands in one column; asked for again whenever the muster is. */
export function RollList({ muster, column, now, onChoose }: RollListProps) {
  const { items, error, reload } = usePages(cursor => cloud.musters.roll({ musterId: muster.musterId, column, cursor }), [muster])
  return (
    <Shown value={items} error={error} onRetry={() => void reload()}>
      {lines => (lines.length === 0 ? <Empty icon="people" text={NOBODY[column]} /> : lines.map(line => (
        <RollCard key={line.callId} line={line} column={column} isOpen={muster.status === 'open'} now={now} onChoose={onChoose} />
      )))}
    </Shown>
  )
}
