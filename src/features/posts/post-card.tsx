import type { PostListItem } from '@domain/posts/contract'
import type { CommonEvent } from '@tarojs/components'
import { Button, Card, Chip, Row, Seats, Sub, Title } from '@/ui'
import { span } from '@/ui/time'
import { postChip } from './post-chip'
import { postStep } from './post-step'

interface PostCardProps { post: PostListItem; now: number; onOpen: () => void; onCheckIn: () => void }

/** A post in the hall: what, when and where, who is lacking, one next step. */
export function PostCard({ post, now, onOpen, onCheckIn }: PostCardProps) {
  const chip = postChip(post, now)
  const step = postStep(post, now)
  // The button does its own thing; the tap must not open the card as well.
  const checkIn = (event: CommonEvent) => {
    event.stopPropagation()
    onCheckIn()
  }
  return (
    <Card className={`post-card post-card-${post.postId}`} onClick={onOpen}>
      <Row between><Title>{post.title}</Title><Chip tone={chip.tone}>{chip.words}</Chip></Row>
      <Sub>{span(post.startAt, post.endAt, now)} · {post.place}</Sub>
      <Row between className="card-foot">
        <Seats party={post.party} neighbor={post.neighbor} mine={post.mine?.seat} />
        {step === 'answer' && <Button kind="primary" small className="post-answer">去答复</Button>}
        {step === 'claim' && <Button kind="primary" small className="post-claim">认领</Button>}
        {step === 'checkIn' && <Button kind="primary" small className="post-check-in" onClick={checkIn}>扫码到岗</Button>}
      </Row>
    </Card>
  )
}
