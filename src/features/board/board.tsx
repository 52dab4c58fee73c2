import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { useCurrentSession } from '@/cloud/session'
import { Hint, Segments } from '@/ui'
import { BoardList } from './board-list'

const VIEWS = [{ key: 'all', label: '全小区' }, { key: 'followed', label: '我关注的' }] as const

/** 公开栏: what neighbours made public, and what one follows. */
export function Board() {
  const isResident = useCurrentSession()?.me.roles.includes('resident') ?? false
  const [view, setView] = useState<(typeof VIEWS)[number]['key']>('all')
  return (
    <>
      {isResident && <Segments items={VIEWS} value={view} onChange={setView} />}
      {view === 'all'
        ? <BoardList key="all" name="all" load={cursor => cloud.requests.board({ cursor })} empty="还没有公开的诉求。报事时选“邻居也能看”，就会出现在这里。" />
        : <BoardList key="followed" name="followed" load={cursor => cloud.requests.following({ cursor })} empty="还没有关注的事。打开一件，点“关注进展”。" />}
      <Hint className="list-end">这里不显示姓名、房号和电话</Hint>
    </>
  )
}
