import type { PostListItem } from '@domain/posts/contract'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Button, Card, Empty, Page, Row, Section } from '@/ui'
import { openPage } from '@/ui/open-page'
import { dayWords } from '@/ui/time'
import { dayToShow, monthSpan, postsOn } from './month-days'
import { MonthGrid, MonthKey } from './month-grid'
import './month-grid.scss'
import { PostCard } from './post-card'
import { monthBeside, monthOf, monthWords } from './record-words'
import { useCheckIn } from './use-check-in'

/** 岗位日历: one call per month, its posts as dots, and those of the day one taps. */
export function PostCalendar({ now }: { now: number }) {
  const [month, setMonth] = useState(() => monthOf(now))
  const [day, setDay] = useState<number | null>(null)
  const { value, error, reload } = useLoad(() => cloud.posts.calendar(monthSpan(month)), [month])
  const turn = (by: 1 | -1) => {
    setMonth(monthBeside(month, by))
    setDay(null)
  }
  return (
    <Page className="post-calendar">
      <Row between className="month-title">
        <Button kind="plain" small className="month-before" onClick={() => turn(-1)}>上个月</Button>
        <Text className="title">{monthWords(month)}</Text>
        <Button kind="plain" small className="month-after" onClick={() => turn(1)}>下个月</Button>
      </Row>
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
