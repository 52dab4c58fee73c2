import type { MusterView } from '@domain/musters/contract'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { useSession } from '@/cloud/session'
import { Button, CallButton, Card, Page, Section, Sheet, Sub, Title } from '@/ui'
import { openPage } from '@/ui/open-page'
import { AnswerButtons } from './answer-buttons'
import { CountTiles } from './count-tiles'
import { HelpSheet } from './help-sheet'
import { MusterHead } from './muster-head'
import { MyAnswer, MyHelp } from './my-answer'
import { TaskCard } from './task-card'
import { useMusterTask } from './use-muster-task'
import './musters.scss'

interface AnswerScreenProps { muster: MusterView; now: number; onChanged: () => void }

/** 报平安: one big tap; a call for help also says where and what; it can be changed while the muster goes on. */
export function AnswerScreen({ muster, now, onChanged }: AnswerScreenProps) {
  const [isAsking, setAsking] = useState(false)
  const { take, isBusy } = useMusterTask(cloud.musters.answer, '收到，谢谢您', onChanged)
  const steward = useSession()?.estate?.steward
  const { musterId, status, isCalled, mine, canLead, counts } = muster
  const own = muster.tasks.filter(({ isMine }) => isMine)
  const isOver = status === 'over'
  return (
    <Page className="muster-answer">
      <MusterHead muster={muster} now={now} />
      {own.map(task => <TaskCard key={task.taskId} musterId={musterId} task={task} now={now} onChanged={onChanged} />)}
      {mine && <MyHelp mine={mine} />}
      {!isOver && <Title>{mine ? '有变化，随时再点' : '您现在怎么样？'}</Title>}
      {!isOver && (
        <AnswerButtons
          value={mine?.answer ?? null} isBusy={isBusy}
          onAnswer={answer => (answer === 'needHelp' ? setAsking(true) : void take({ musterId, answer, words: '' }))}
        />
      )}
      {mine && <MyAnswer mine={mine} now={now} />}
      {isOver && <Section title="这次集结" />}
      {isOver && <CountTiles counts={counts} value={null} />}
      {isOver && !mine && isCalled && <Card><Sub>这次没有收到您的回复。</Sub></Card>}
      {steward && <CallButton phone={steward.phone} name={steward.name} words={`打电话给${steward.name}`} small={false} />}
      {canLead && <Button kind="plain" className="muster-roll-open" onClick={() => openPage(`packages/musters/roll/index?id=${musterId}`)}>看名册、派任务</Button>}
      <Sheet title="需要什么帮助" isOpen={isAsking} onClose={() => setAsking(false)}>
        <HelpSheet musterId={musterId} place={muster.place} onDone={() => { setAsking(false); onChanged() }} />
      </Sheet>
    </Page>
  )
}
