import type { PostView } from '@domain/posts/contract'
import { SEAT_LABELS } from '@domain/posts/labels'
import { cloud } from '@/cloud/client'
import { Button, Card, Grow, Row, Sub } from '@/ui'
import { dayTime, untilDue } from '@/ui/time'
import { AnswerCard } from './answer-card'
import { usePostTask } from './use-post-task'

interface MyTurnProps { post: PostView; now: number; onChanged: () => void }

/** What this post waits to hear from me, or what I wait for: a seat kept, a hand-over, my place in the line. */
export function MyTurn({ post, now, onChanged }: MyTurnProps) {
  if (post.offer) return <OfferCard post={post} now={now} onChanged={onChanged} />
  if (post.asked) return <AskedCard post={post} now={now} onChanged={onChanged} />
  if (post.waiting) return <LineCard post={post} now={now} onChanged={onChanged} />
  return post.handOverTo ? <Card className="is-soft"><Sub>已请{post.handOverTo}接替，对方答复前席位还是您的。</Sub></Card> : null
}

function OfferCard({ post: { postId, offer }, now, onChanged }: MyTurnProps) {
  const { take, isBusy } = usePostTask(cloud.posts.answerOffer, '好的，已记下', onChanged)
  return (
    <AnswerCard
      title={`轮到您了：${SEAT_LABELS[offer!.seat]}给您留着`}
      words={`请在${dayTime(offer!.expiresAt, now)}前答复（${untilDue(offer!.expiresAt, now)}），过时就让给下一位`}
      yes="我来" no="来不了" name="post-offer" isBusy={isBusy} onAnswer={isAccepted => void take({ postId, isAccepted })}
    />
  )
}

function AskedCard({ post: { postId, asked }, onChanged }: MyTurnProps) {
  const { take, isBusy } = usePostTask(cloud.posts.answerHandOver, '好的，已告诉对方', onChanged)
  return (
    <AnswerCard
      title={`${asked!.name}想请您接替`} words={`接替后这个${SEAT_LABELS[asked!.seat]}就是您的，请按时到岗`}
      yes="我来接替" no="来不了" name="post-asked" isBusy={isBusy} onAnswer={isAccepted => void take({ postId, isAccepted })}
    />
  )
}

function LineCard({ post: { postId, waiting, isLeadMissing }, onChanged }: MyTurnProps) {
  const { take, isBusy } = usePostTask(cloud.posts.leaveLine, '已退出排队', onChanged)
  const { ahead, seat } = waiting!
  const why = isLeadMissing && seat === 'neighbor' ? '有党员带头认领后就按排队先后给席位' : '空出席位按排队先后给您留着，限时答复'
  return (
    <Card className="is-soft post-waiting">
      <Row>
        <Grow>{ahead > 0 ? `您前面还有 ${ahead} 位` : '您排在第一位'}<Sub>{why}，会发微信提醒。</Sub></Grow>
        <Button kind="plain" small className="post-leave-line" isBusy={isBusy} onClick={() => void take({ postId })}>不排了</Button>
      </Row>
    </Card>
  )
}
