import type { PostListItem } from '@domain/posts/contract'
import { useState } from 'react'
import { Button, ChipGroup, Empty, Row } from '@/ui'
import { openPage } from '@/ui/open-page'
import { PostCard } from './post-card'
import { WHEN_FILTERS, startsWithin, type WhenFilter } from './when-filter'

export interface PostHallProps {
  posts: readonly PostListItem[]
  now: number
  onOpen: (post: PostListItem) => void
  onCheckIn: (post: PostListItem) => void
}

/** 可认领: the open posts of the estate under the chips 今天 / 本周 / 全部. */
export function PostHall({ posts, now, onOpen, onCheckIn }: PostHallProps) {
  const [when, setWhen] = useState<WhenFilter>('all')
  const shown = posts.filter(post => startsWithin(post.startAt, when, now))
  const isAll = when === 'all'
  return (
    <>
      <Row between wrap className="post-filter">
        <ChipGroup options={WHEN_FILTERS} value={when} onChange={setWhen} name="when" />
        <Button kind="plain" small className="post-month" onClick={() => openPage('packages/posts/calendar/index')}>日历</Button>
      </Row>
      {shown.map(post => <PostCard key={post.postId} post={post} now={now} onOpen={() => onOpen(post)} onCheckIn={() => onCheckIn(post)} />)}
      {shown.length === 0 && (
        <Empty
          icon="post"
          text={isAll ? '现在没有招人的岗位，发布后会出现在这里。' : '这段时间没有岗位，看看其他日子。'}
          action={isAll ? undefined : '看全部岗位'}
          onAction={() => setWhen('all')}
        />
      )}
    </>
  )
}
