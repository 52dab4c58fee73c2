import type { PostListItem } from '@domain/posts/contract'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Card, Empty, Page, Section } from '@/ui'
import { openPage } from '@/ui/open-page'
import { dayWords } from '@/ui/time'
import { dayToShow, monthSpan, postsOn } from './month-days'
import { MonthGrid, MonthKey } from './month-grid'
import './month-grid.scss'
import './post-detail.scss'
import { MonthTurn } from './month-turn'
import { PostCard } from './post-card'
import { monthOf } from './record-words'
import { useCheckIn } from './use-check-in'

/** 岗位日历: one call per month, its posts as dots, and those of the day one taps. */
export function PostCalendar({ now }: { now: number }) {
  const [month, setMonth] = useState(() => monthOf(now))
  const [day, setDay] = useState<number | null>(null)
  const { value, error, reload } = useLoad(() => cloud.posts.calendar(monthSpan(month)), [month])
  const turn = (to: number) => {
    setMonth(to)
    setDay(null)
  }
  return (
    <Page className="post-calendar">
      <MonthTurn month={month} onTurn={turn} />
      <Shown value={value} error={error} onRetry={reload}>
        {({ items }) => {
          const chosen = day ?? dayToShow(month, items, now)
          return (
            <>
              <Card className="month-card"><MonthGrid month={month} posts={items} chosen={chosen} now={now} onChoose={setDay} /><MonthKey /></Card>
              <DayPosts posts={postsOn(items, chosen)} day={chosen} now={now} onChanged={() => void reload()} />
            </>
          )
        }}
      </Shown>
    </Page>
  )
}

interface DayPostsProps { posts: readonly PostListItem[]; day: number; now: number; onChanged: () => void }

function DayPosts({ posts, day, now, onChanged }: DayPostsProps) {
  const desk = useCheckIn(onChanged)
  return (
    <>
      <Section title={`${dayWords(day, now)} · ${posts.length > 0 ? `${posts.length} 个岗位` : '没有岗位'}`} />
      {posts.map(post => (
        <PostCard key={post.postId} post={post} now={now} onOpen={() => openPage(`packages/posts/detail/index?id=${post.postId}`)} onCheckIn={() => void desk.checkIn(post.postId)} />
      ))}
      {posts.length === 0 && <Empty icon="post" text="这一天没有岗位，点有圆点的日子看看。" />}
    </>
  )
}
