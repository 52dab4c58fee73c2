import type { TeamView } from '@domain/duty/contract'
import { SHIFT_LABELS } from '@domain/duty/labels'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { useToldTask } from '@/cloud/use-told-task'
import { Button, ChipGroup, Page, Row, Sub } from '@/ui'
import { Counter } from '@/ui/counter'
import './duty.scss'
import { cellAt, copied, withCell, type Cell } from './pattern-cells'
import { KINDS, WEEKDAYS } from './week-days'

const CLOCKS = { day: '08:00–16:00', evening: '16:00–22:00', night: '22:00–第二天 08:00' }
const DAYS = WEEKDAYS.map((label, i) => ({ key: String(i + 1), label }))
const MOST = 20

/** 每周排班: one weekday at a time, copied to the others; the roster follows three weeks ahead. */
export function PatternForm({ team, onSaved }: { team: TeamView; onSaved: () => void }) {
  const [cells, setCells] = useState<readonly Cell[]>(team.pattern)
  const [weekday, setWeekday] = useState(1)
  const { take, isBusy } = useToldTask(cloud.duty.setPattern, '已保存，一分钟内排到值班表', onSaved)
  const set = (cell: Cell) => setCells(withCell(cells, cell))
  const save = () => void take({ teamId: team.teamId, cells: cells.filter(({ need }) => need > 0) })
  const footer = team.canLead ? <Button kind="primary" className="pattern-save" isBusy={isBusy} onClick={save}>保存每周排班</Button> : undefined
  return (
    <Page className="duty-pattern" footer={footer}>
      <Sub>每周照这张表排三周；已有人自己接的班、转过的班不会动。</Sub>
      <View className="pattern-days"><ChipGroup name="weekday" options={DAYS} value={String(weekday)} onChange={key => setWeekday(Number(key))} /></View>
      {KINDS.map(kind => <CellCard key={kind} team={team} cell={cellAt(cells, weekday, kind)} onChange={set} />)}
      <Row className="duty-steps">
        <Button kind="plain" small className="pattern-workdays" onClick={() => setCells(copied(cells, weekday, [1, 2, 3, 4, 5]))}>照样排到周一至周五</Button>
        <Button kind="plain" small className="pattern-all" onClick={() => setCells(copied(cells, weekday, [1, 2, 3, 4, 5, 6, 7]))}>照样排到每天</Button>
      </Row>
    </Page>
  )
}

const hintOf = ({ need, memberIds }: Cell): string =>
  (need === 0 ? '不排这个班' : memberIds.length < need ? `要 ${need} 人，缺的会自动叫人` : `要 ${need} 人，已排满`)

function CellCard({ team, cell, onChange }: { team: TeamView; cell: Cell; onChange: (cell: Cell) => void }) {
  const { kind, need, memberIds } = cell
  const toggle = (id: string) => {
    const next = memberIds.includes(id) ? memberIds.filter(one => one !== id) : [...memberIds, id]
    onChange({ ...cell, memberIds: next, need: Math.max(need, next.length) })
  }
  return (
    <View className={`pattern-cell pattern-${kind}`}>
      <Counter
        className={`need-${kind}`} label={`${SHIFT_LABELS[kind]} ${CLOCKS[kind]}`} hint={hintOf(cell)} value={need} min={0} max={MOST}
        onChange={next => onChange({ ...cell, need: next, memberIds: memberIds.slice(0, next) })}
      />
      {need > 0 && <ChipGroup name={`${kind}-person`} options={team.people.map(({ memberId, name }) => ({ key: memberId, label: name }))} value={memberIds} onChange={toggle} />}
    </View>
  )
}
