import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { DayList, type DayScope } from '@/features/days/day-list'
import { Page, Segments } from '@/ui'
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
      <DayList key={scope} scope={scope} onShowAll={() => setScope('open')} />
    </Page>
  )
}
