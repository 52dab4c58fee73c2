import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Button, ChipGroup, Empty, Grow, Page, Row, Section, Segments, Sub } from '@/ui'
import { openPage } from '@/ui/open-page'
import './duty.scss'
import { MyShifts } from './my-shifts'
import { OnDutyCard } from './on-duty-card'
import { mondayOf, missingIn, teamsOfWeek, weekWords } from './week-days'
import { WeekGrid } from './week-grid'

const VIEWS = [{ key: 'week', label: '值班表' }, { key: 'mine', label: '我的班' }] as const
const MOST_WEEKS = 3

/** 值班表: who is on duty now, the picture of the week with its gaps, and one's own shifts. */
export function WeekScreen({ estateId }: { estateId: string }) {
  const [view, setView] = useState<'week' | 'mine'>('week')
  return (
    <Page className="duty-week">
      <OnDutyCard estateId={estateId} />
      <Segments items={VIEWS} value={view} onChange={setView} />
      {view === 'week' ? <Week estateId={estateId} now={Date.now()} /> : <MyShifts now={Date.now()} />}
    </Page>
  )
}

function Week({ estateId, now }: { estateId: string; now: number }) {
  const [weeks, setWeeks] = useState(0)
  const [chosen, setChosen] = useState<string | null>(null)
  const monday = mondayOf(now, weeks)
  const { value, error, reload } = useLoad(() => cloud.duty.week({ estateId, monday }), [monday])
  return (
    <>
      <Row className="week-switch">
        <Button kind="plain" small className="week-before" disabled={weeks <= -1} onClick={() => setWeeks(weeks - 1)}>上周</Button>
        <Grow className="week-words">{weekWords(monday, now)}</Grow>
        <Button kind="plain" small className="week-after" disabled={weeks >= MOST_WEEKS} onClick={() => setWeeks(weeks + 1)}>下周</Button>
      </Row>
      <Shown value={value?.monday === monday ? value : null} error={error} onRetry={() => void reload()}>
        {({ items }) => {
          const teams = teamsOfWeek(items, now)
          const team = teams.find(({ teamId }) => teamId === chosen) ?? teams[0]
          if (!team) return <Empty icon="people" text="这一周还没有排班。" action="看服务队" onAction={() => openPage('packages/duty/teams/index')} />
          const missing = missingIn(items, now)
          return (
            <>
              <Sub className={missing > 0 ? 'week-sum is-gap' : 'week-sum'}>共 {items.length} 个班{missing > 0 ? `，还缺 ${missing} 人` : '，没有空缺'}</Sub>
              <ChipGroup name="team" options={teams.map(({ teamId, name, missing: gaps }) => ({ key: teamId, label: gaps > 0 ? `${short(name)} 缺${gaps}` : short(name) }))} value={team.teamId} onChange={setChosen} />
              <WeekGrid monday={monday} shifts={team.shifts} now={now} />
              <Section title="" more={`看${team.name}`} className="week-team" onMore={() => openPage(`packages/duty/team/index?id=${team.teamId}`)} />
            </>
          )
        }}
      </Shown>
      <Button kind="ghost" className="week-teams" onClick={() => openPage('packages/duty/teams/index')}>全部服务队</Button>
    </>
  )
}

/** A chip is narrow: the word 服务队 is understood. */
const short = (name: string): string => name.replace(/服务队$/, '')
