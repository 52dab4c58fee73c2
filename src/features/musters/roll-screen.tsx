import type { MusterView } from '@domain/musters/contract'
import type { Column } from '@domain/musters/model'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Button, Hint, Page, Section, Sheet } from '@/ui'
import { CountTiles } from './count-tiles'
import { EndSheet } from './end-sheet'
import { MusterHead } from './muster-head'
import { RollList, type Choice } from './roll-list'
import { TaskCard } from './task-card'
import { TaskSheet } from './task-sheet'
import { useMusterTask } from './use-muster-task'
import './musters.scss'

interface RollScreenProps { muster: MusterView; now: number; onChanged: () => void }

/** 名册: the kept counts, who stands in a column, what was handed out; calling again and standing down. */
export function RollScreen({ muster, now, onChanged }: RollScreenProps) {
  const { musterId, counts, status, isCalling, canEnd } = muster
  const [column, setColumn] = useState<Column>('needHelp')
  const [choice, setChoice] = useState<Choice | null>(null)
  const [isEnding, setEnding] = useState(false)
  const isOpen = status === 'open'
  const changed = () => {
    setChoice(null)
    setEnding(false)
    onChanged()
  }
  const reminding = useMusterTask(cloud.musters.remind, '正在再叫一次', changed)
  const footer = isOpen ? (
    <>
      <Button kind="ghost" className="muster-again" isBusy={reminding.isBusy} onClick={() => void reminding.take({ musterId })}>再叫没回复的</Button>
      {canEnd && <Button kind="danger" className="muster-end" onClick={() => setEnding(true)}>解除集结</Button>}
    </>
  ) : undefined
  return (
    <Page className="muster-roll" footer={footer}>
      <MusterHead muster={muster} now={now} />
      <Hint>{isCalling && isOpen ? `已通知 ${counts.called} 人，还在继续` : `共通知 ${counts.called} 人`}</Hint>
      <CountTiles counts={counts} value={column} onChange={setColumn} />
      <RollList key={column} muster={muster} column={column} now={now} onChoose={setChoice} />
      {muster.tasks.length > 0 && <Section title={`任务 ${muster.tasks.length} 件`} />}
      {muster.tasks.map(task => <TaskCard key={task.taskId} musterId={musterId} task={task} now={now} onChanged={onChanged} />)}
      <Sheet title={choice?.person ? '派人去帮' : '派任务'} isOpen={choice !== null} onClose={() => setChoice(null)}>
        {choice && <TaskSheet musterId={musterId} choice={choice} onDone={changed} />}
      </Sheet>
      <Sheet title="解除集结" isOpen={isEnding} onClose={() => setEnding(false)}><EndSheet musterId={musterId} onDone={changed} /></Sheet>
    </Page>
  )
}
