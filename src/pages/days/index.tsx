import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { DayList, type DayScope } from '@/features/days/day-list'
import { Page, Section, Segments } from '@/ui'
import { openPage } from '@/ui/open-page'
import { takeSegment } from '@/ui/wanted-segment'

const SEGMENTS = [{ key: 'open', label: '最近' }, { key: 'mine', label: '我的预约' }] as const

/** 便民: the days ahead, and what I have booked. */
export default function DaysPage() {
  const [scope, setScope] = useState<DayScope>('open')
  useDidShow(() => {
    if (takeSegment('days') === 'mine') setScope('mine')
  })
  return (
    <Page className="days-page">
      <Segments items={SEGMENTS} value={scope} onChange={setScope} />
      <Section title="便民日" more="全年日历" onMore={() => openPage('/packages/days/year/index')} className="days-year" />
      <DayList key={scope} scope={scope} onShowAll={() => setScope('open')} />
    </Page>
  )
}
