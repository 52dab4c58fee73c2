import type { PostView, RollLine } from '@domain/posts/contract'
import { useState } from 'react'
import { Button, Empty, Page, Row, Section, Sheet, Sub, Title } from '@/ui'
import { span } from '@/ui/time'
import { AnswerAppealSheet } from './answer-appeal-sheet'
import { ConfirmSheet } from './confirm-sheet'
import { CorrectSheet } from './correct-sheet'
import { RollCard } from './roll-card'
import { ThankSheet } from './thank-sheet'
import { WalkInSheet } from './walk-in-sheet'
import './post-detail.scss'

export type RollSheet = { kind: 'walkIn' | 'thank' } | { kind: 'correct' | 'appeal'; line: RollLine } | { kind: 'confirm'; lines: readonly RollLine[] }
const TITLES = { walkIn: '现场加入', thank: '发感谢卡', correct: '补记到岗、离岗时间', appeal: '答复申诉', confirm: '确认工时' } as const

interface RollScreenProps { post: PostView; now: number; onChanged: () => void }

/** 名单: who comes, who came, and one next step each; everybody who has gone home is confirmed with one tap. */
export function RollScreen({ post, now, onChanged }: RollScreenProps) {
  const [sheet, setSheet] = useState<RollSheet | null>(null)
  const ready = post.roll.filter(({ status, isMe }) => status === 'checkedOut' && !isMe)
  const done = () => {
    setSheet(null)
    onChanged()
  }
  const footer = ready.length > 0
    ? <Button kind="primary" className="roll-confirm" onClick={() => setSheet({ kind: 'confirm', lines: ready })}>确认 {ready.length} 人的工时</Button>
    : undefined
  return (
    <Page className="post-roll" footer={footer}>
      <Title>{post.title}</Title>
      <Sub>{span(post.startAt, post.endAt, now)} · {post.place}</Sub>
      <Row className="post-answers">
        <Button kind="ghost" small className="roll-walk-in" onClick={() => setSheet({ kind: 'walkIn' })}>现场加入</Button>
        {now > post.startAt && <Button kind="ghost" small className="roll-thank" onClick={() => setSheet({ kind: 'thank' })}>{post.thanks ? '改感谢卡' : '发感谢卡'}</Button>}
      </Row>
      {post.ratings && <Sub>评岗：平均 {post.ratings.average} 星（{post.ratings.count} 人）</Sub>}
      <Section title={`名单 ${post.roll.length} 人`} />
      {post.roll.length === 0 && <Empty icon="people" text="还没有人认领。没认领就来了的人，可以现场加入。" />}
      {post.roll.map(line => <RollCard key={line.claimId} post={post} line={line} now={now} onSheet={setSheet} onChanged={onChanged} />)}
      <Sheet title={sheet ? TITLES[sheet.kind] : ''} isOpen={sheet !== null} onClose={() => setSheet(null)}>
        {sheet?.kind === 'walkIn' && <WalkInSheet postId={post.postId} onDone={done} />}
        {sheet?.kind === 'thank' && <ThankSheet postId={post.postId} onDone={done} />}
        {sheet?.kind === 'confirm' && <ConfirmSheet post={post} lines={sheet.lines} onDone={done} />}
        {sheet?.kind === 'correct' && <CorrectSheet post={post} line={sheet.line} onDone={done} />}
        {sheet?.kind === 'appeal' && <AnswerAppealSheet postId={post.postId} line={sheet.line} onDone={done} />}
      </Sheet>
    </Page>
  )
}
