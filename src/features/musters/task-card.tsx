import type { TaskView } from '@domain/musters/contract'
import { TASK_LABELS } from '@domain/musters/words'
import { cloud } from '@/cloud/client'
import { Button, Card, Chip, Row, Sub, Title, type Tone } from '@/ui'
import { ago } from '@/ui/time'
import { useMusterTask } from './use-muster-task'

const TONES = { given: 'warn', done: 'ok', cannot: 'late' } as const satisfies Record<TaskView['status'], Tone>

interface TaskCardProps { musterId: string; task: TaskView; now: number; onChanged: () => void }

/** One task: what, where and whose; whoever has it says what came of it. */
export function TaskCard({ musterId, task: { taskId, name, words, place, status, givenAt, answer, isMine }, now, onChanged }: TaskCardProps) {
  const { take, isBusy } = useMusterTask(cloud.musters.answerTask, '收到，谢谢您', onChanged)
  const say = (isDone: boolean) => void take({ musterId, taskId, isDone, words: '' })
  return (
    <Card className={isMine && status === 'given' ? 'muster-task is-soft' : 'muster-task'}>
      <Row between><Title>{words}</Title><Chip tone={TONES[status]}>{TASK_LABELS[status]}</Chip></Row>
      <Sub>{[isMine ? '请您去办' : name, place, ago(givenAt, now), answer].filter(Boolean).join(' · ')}</Sub>
      {isMine && status === 'given' && (
        <Row className="muster-steps">
          <Button kind="primary" className="task-done" isBusy={isBusy} onClick={() => say(true)}>办好了</Button>
          <Button kind="plain" className="task-cannot" isBusy={isBusy} onClick={() => say(false)}>办不了</Button>
        </Row>
      )}
    </Card>
  )
}
