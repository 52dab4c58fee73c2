import type { PostView, RollLine } from '@domain/posts/contract'
import { SEAT_LABELS } from '@domain/posts/labels'
import { cloud } from '@/cloud/client'
import { Avatar, Button, Card, Chip, Grow, Row, Sub, confirm } from '@/ui'
import type { RollSheet } from './roll-screen'
import { rollChip, rollSteps, timesOf, type RollStep } from './roll-words'
import { usePostTask } from './use-post-task'

const LABELS = { answer: '答复申诉', confirm: '确认工时', correct: '补记', absent: '记缺岗' } satisfies Record<RollStep, string>

interface RollCardProps { post: PostView; line: RollLine; now: number; onSheet: (sheet: RollSheet) => void; onChanged: () => void }

/** One person of the roll: how it stands, and what there is to do. */
export function RollCard({ post, line, now, onSheet, onChanged }: RollCardProps) {
  const { postId, canManage } = post
  const { claimId, name, seat } = line
  const missing = usePostTask(cloud.posts.markAbsent, '已记缺岗，对方可以申诉', onChanged)
  const chip = rollChip(line)
  const take = async (step: RollStep) => {
    if (step === 'confirm') return onSheet({ kind: 'confirm', lines: [line] })
    if (step !== 'absent') return onSheet({ kind: step === 'answer' ? 'appeal' : 'correct', line })
    if (await confirm({ title: `${name}没有来？`, text: '记缺岗后对方会收到通知，七天内可以申诉。', confirmText: '记缺岗' })) await missing.take({ postId, claimId })
  }
  return (
    <Card className={`roll-card roll-${claimId}`}>
      <Row between>
        <Row className="grow"><Avatar name={name} /><Grow>{line.isMe ? `${name}（我）` : name}<Sub>{[SEAT_LABELS[seat], timesOf(line)].filter(Boolean).join(' · ')}</Sub></Grow></Row>
        <Chip tone={chip.tone}>{chip.words}</Chip>
      </Row>
      {line.appeal && <Sub>申诉：{line.appeal}</Sub>}
      {line.praise !== null && <Sub>负责人评：{line.praise} 星</Sub>}
      {line.rating && <Sub>评岗：{line.rating.stars} 星 {line.rating.words}</Sub>}
      {line.isMe && line.status === 'checkedOut' && <Sub>自己的工时由别人来确认。</Sub>}
      <Row className="roll-steps">
        {rollSteps(post, line, canManage, now).map((step, i) => (
          <Button key={step} kind={i === 0 ? 'ghost' : 'plain'} small className={`roll-${step}`} isBusy={missing.isBusy} onClick={() => void take(step)}>{LABELS[step]}</Button>
        ))}
      </Row>
    </Card>
  )
}
