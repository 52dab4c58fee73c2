import type { PostView } from '@domain/posts/contract'
import { useState } from 'react'
import { Button, Card, Grow, Row, Sheet, Sub, Title } from '@/ui'
import { AppealSheet } from './appeal-sheet'
import { RatePostSheet } from './rate-post-sheet'

/** What came of my own service: hours, 评岗, and what to do about a post missed. */
export function MyService({ post, onChanged }: { post: PostView; onChanged: () => void }) {
  const [sheet, setSheet] = useState<'rate' | 'appeal' | null>(null)
  const { postId, service, mine, absence, canRate, canAppeal } = post
  const done = () => {
    setSheet(null)
    onChanged()
  }
  return (
    <>
      {service && (
        <Card className="post-service"><Title>您服务了 {service.minutes} 分钟，记 {service.points} 分</Title><Sub>负责人已确认{service.praise ? `，评 ${service.praise} 星` : ''}，计入您的服务记录。</Sub></Card>
      )}
      {mine?.status === 'checkedOut' && <Card><Title>已离岗，辛苦了</Title><Sub>负责人确认后，工时记入您的服务记录。</Sub></Card>}
      {absence && <AbsenceCard mine={mine} absence={absence} canAppeal={canAppeal} onAppeal={() => setSheet('appeal')} />}
      {canRate && (
        <Card>
          <Row><Grow>这个岗位怎么样？<Sub>点几颗星，帮下次办得更好</Sub></Grow>
            <Button kind="ghost" small className="post-rate" onClick={() => setSheet('rate')}>评一评</Button></Row>
        </Card>
      )}
      <Sheet title={sheet === 'rate' ? '评一评这个岗位' : '说明没来的原因'} isOpen={sheet !== null} onClose={() => setSheet(null)}>
        {sheet === 'rate' && <RatePostSheet postId={postId} onDone={done} />}
        {sheet === 'appeal' && <AppealSheet postId={postId} onDone={done} />}
      </Sheet>
    </>
  )
}

interface AbsenceCardProps { mine: PostView['mine']; absence: NonNullable<PostView['absence']>; canAppeal: boolean; onAppeal: () => void }

function AbsenceCard({ mine, absence: { appeal, answer }, canAppeal, onAppeal }: AbsenceCardProps) {
  if (mine?.status === 'excused') return <Card><Title>缺岗记录已撤销</Title><Sub>{answer}</Sub></Card>
  const words = answer ? `申诉未成立：${answer}` : appeal ? `已申诉，等答复：${appeal}` : '有特殊原因，七天内可以说明'
  return (
    <Card className="is-warn post-absence">
      <Row>
        <Grow>这次记为缺岗<Sub>{words}</Sub></Grow>
        {canAppeal && <Button kind="ghost" small className="post-appeal" onClick={onAppeal}>申诉</Button>}
      </Row>
    </Card>
  )
}
