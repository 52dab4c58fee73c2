import type { OutputOf } from '@domain/kernel/operation'
import type { posts } from '@domain/posts/contract'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useCurrentSession } from '@/cloud/session'
import { estateIdOf } from '@/cloud/use-my-estate'
import { usePages } from '@/cloud/use-pages'
import { Avatar, Card, Empty, Grow, Page, Row, Segments, Sub } from '@/ui'
import './post-detail.scss'
import { MonthTurn } from './month-turn'
import { hoursWords, monthOf } from './record-words'

type Line = OutputOf<typeof posts.honourRoll>['items'][number]
const VIEWS = [{ key: 'estate', label: '小区光荣榜' }, { key: 'branch', label: '支部党员' }] as const
const MANAGERS = ['branchSecretary', 'communityOfficer', 'siteManager']

/** 光荣榜: the month's service of the estate, names as their owners wish; the branch sees its members'. */
export function Honours() {
  const session = useCurrentSession()
  const [view, setView] = useState<'estate' | 'branch'>('estate')
  const [month, setMonth] = useState(() => monthOf(Date.now()))
  const estateId = estateIdOf(session) ?? ''
  const isManager = session?.me.roles.some(role => MANAGERS.includes(role)) ?? false
  const { items, error, reload } = usePages(
    cursor => (view === 'branch' ? cloud.posts.branchRecord({ estateId, month, cursor }) : cloud.posts.honourRoll({ month, cursor })), [view, month],
  )
  return (
    <Page className="post-honours">
      {isManager && <Segments items={VIEWS} value={view} onChange={setView} />}
      <MonthTurn month={month} last={monthOf(Date.now())} onTurn={setMonth} />
      <Shown value={items} error={error} onRetry={reload}>
        {lines => (lines.length === 0 ? <Empty icon="star" text="这个月还没有确认过的服务。" /> : <Card className="honour-list">{lines.map((line, i) => <HonourRow key={i} rank={i + 1} line={line} />)}</Card>)}
      </Shown>
    </Page>
  )
}

const HonourRow = ({ rank, line: { name, isMe, minutes, points, posts: count } }: { rank: number; line: Line }) => (
  <Row className="post-person">
    <Text className={rank <= 3 ? 'honour-rank is-top' : 'honour-rank'}>{rank}</Text>
    <Avatar name={name} />
    <Grow>{isMe ? `${name}（我）` : name}<Sub>{count} 次 · {hoursWords(minutes)}</Sub></Grow>
    <Text>{points} 分</Text>
  </Row>
)
