import { View } from '@tarojs/components'
import type { PostCard } from '@domain/people/contract'
import { Button, Card, Chip, Grow, Row, Seats, Section, Sub, Title } from '@/ui'
import { span } from '@/ui/time'
import { openPage, openTab } from './open-page'

/** Posts near me: what, when, who is lacking; the ones I come to first. */
export const PostList = ({ posts, now }: { posts: readonly PostCard[]; now: number }) => posts.length === 0 ? null : (
  <View>
    <Section title="身边的岗位" more="党员+N" onMore={() => openTab('posts')} className="posts-all" />
    {posts.map(post => <Post key={post.postId} post={post} now={now} />)}
  </View>
)

function Post({ post: { postId, title, place, startAt, endAt, isMine, ...seats }, now }: { post: PostCard; now: number }) {
  const open = () => openPage(`/packages/posts/detail/index?id=${postId}`)
  const isOpen = !isMine && seats.partyLeft + seats.neighborLeft > 0
  return (
    <Card className={`home-post home-post-${postId}`} onClick={open}>
      <Row between>
        <Grow><Title className="two-lines">{title} · {place}</Title></Grow>
        <Seats brief party={{ total: seats.partyTotal, left: seats.partyLeft }} neighbor={{ total: seats.neighborTotal, left: seats.neighborLeft }} />
      </Row>
      <Row between className="card-foot">
        <Grow><Sub>{span(startAt, endAt, now)}{!isMine && ` · ${lacking(seats)}`}</Sub></Grow>
        {isMine && <Chip tone="ok">您已认领</Chip>}
        {/* The card below takes the tap. */}
        {!isMine && <Button kind={isOpen ? 'primary' : 'ghost'} small>{isOpen ? '认领' : '看看'}</Button>}
      </Row>
    </Card>
  )
}

function lacking({ partyLeft, neighborLeft }: Pick<PostCard, 'partyLeft' | 'neighborLeft'>): string {
  const parts = [partyLeft > 0 && `${partyLeft} 位党员`, neighborLeft > 0 && `${neighborLeft} 位邻居`].filter(Boolean)
  return parts.length > 0 ? `还差 ${parts.join('、')}` : '已满员'
}
