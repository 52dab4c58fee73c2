import type { PostListItem } from '@domain/posts/contract'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Empty } from '@/ui'
import { PostCard } from './post-card'
import { PostHall, type PostHallProps } from './post-hall'
import { useCheckIn } from './use-check-in'

export type PostScope = 'open' | 'mine'

const open = ({ postId }: PostListItem) => void Taro.navigateTo({ url: `/packages/posts/detail/index?id=${postId}` })

/** The posts of one segment, with check-in by scanning. */
export function PostList({ scope, onShowHall }: { scope: PostScope; onShowHall: () => void }) {
  const { items, error, reload } = usePages(cursor => cloud.posts.list({ scope, cursor }))
  const checkIn = useCheckIn(reload)
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  const scan = ({ postId }: PostListItem) => void checkIn.checkIn(postId)
  return (
    <Shown value={items} error={error} onRetry={reload}>
      {posts => scope === 'open'
        ? <PostHall posts={posts} now={now} onOpen={open} onCheckIn={scan} />
        : <MyPosts posts={posts} now={now} onOpen={open} onCheckIn={scan} onShowHall={onShowHall} />}
    </Shown>
  )
}

interface MyPostsProps extends PostHallProps { onShowHall: () => void }

/** 我的: what I hold or held a seat in. */
const MyPosts = ({ posts, now, onOpen, onCheckIn, onShowHall }: MyPostsProps) => (
  <>
    {posts.map(post => <PostCard key={post.postId} post={post} now={now} onOpen={() => onOpen(post)} onCheckIn={() => onCheckIn(post)} />)}
    {posts.length === 0 && <Empty icon="post" text="您还没有认领岗位，看看哪里需要您。" action="看可认领的岗位" onAction={onShowHall} />}
  </>
)
