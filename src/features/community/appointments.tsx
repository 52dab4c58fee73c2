import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Button, Empty, Hint, Page, Segments, Sheet } from '@/ui'
import { openPage } from '@/ui/open-page'
import { AppointmentCard, type Appointment } from './appointment-card'
import { EndSheet } from './end-sheet'

const VIEWS = [{ key: 'open', label: '在任' }, { key: 'ended', label: '已卸任' }] as const
type View = (typeof VIEWS)[number]['key']

/** 任职: who holds which post, until when; granting and ending. */
export function Appointments() {
  const [view, setView] = useState<View>('open')
  const [ending, setEnding] = useState<Appointment | null>(null)
  const { items, error, reload, hasMore } = usePages(cursor => cloud.people.appointments({ isOpen: view === 'open', cursor }), [view])
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const ended = () => {
    setEnding(null)
    void reload()
  }
  return (
    <Page className="community" footer={<Button kind="primary" className="appoint-open" onClick={() => openPage('packages/community/appoint/index')}>任命</Button>}>
      <Segments items={VIEWS} value={view} onChange={setView} />
      <Shown value={items} error={error} onRetry={() => void reload()}>
        {lines => lines.length === 0
          ? <Empty icon="people" text={view === 'open' ? '还没有人任职。点“任命”，写上手机号，本人用微信验证号码后即刻生效。' : '还没有人卸任。'} />
          : <>{lines.map(line => <AppointmentCard key={line.appointmentId} line={line} onEnd={() => setEnding(line)} />)}<Hint className="list-end">{hasMore ? '上拉看更早的' : '到底了'}</Hint></>}
      </Shown>
      <Sheet title="卸任" isOpen={ending !== null} onClose={() => setEnding(null)}>{ending && <EndSheet line={ending} onDone={ended} />}</Sheet>
    </Page>
  )
}
