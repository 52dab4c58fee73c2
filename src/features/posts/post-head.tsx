import type { PostView } from '@domain/posts/contract'
import { TEAM_LABELS } from '@domain/posts/labels'
import { View } from '@tarojs/components'
import { Card, Chip, Icon, PhotoRow, Row, Seats, Sub, Title } from '@/ui'
import { span } from '@/ui/time'
import { ruleWords } from './rule-words'
import { postChip } from './post-chip'

/** What the post is: when, where, for which team, who is lacking, what one does there. */
export function PostHead({ post, now }: { post: PostView; now: number }) {
  const chip = postChip(post, now)
  return (
    <Card className="post-head">
      <Row between><Title>{post.title}</Title><Chip tone={chip.tone}>{chip.words}</Chip></Row>
      <Row className="post-fact"><Icon name="clock" size="small" /><Sub>{span(post.startAt, post.endAt, now)}</Sub></Row>
      <Row className="post-fact"><Icon name="pin" size="small" /><Sub>{post.place}</Sub></Row>
      <Row className="post-fact"><Icon name="flag" size="small" /><Sub>{TEAM_LABELS[post.team]}</Sub></Row>
      <View className="divider" />
      <Seats party={post.party} neighbor={post.neighbor} mine={post.mine?.seat} />
      {ruleWords(post).map(words => <Sub key={words} className="post-rule">{words}</Sub>)}
      {post.ratings && <Sub className="post-rule">服务过的人评 {post.ratings.average} 星（{post.ratings.count} 人）</Sub>}
      {post.status === 'cancelled' && post.cancelReason && <Sub className="post-rule">取消原因：{post.cancelReason}</Sub>}
      {post.words && <View className="post-words">{post.words}</View>}
      {post.photos.length > 0 && <PhotoRow photos={post.photos} />}
    </Card>
  )
}
