import type { ShiftItem } from '@domain/duty/contract'
import { SHIFT_LABELS } from '@domain/duty/labels'
import { Text, View } from '@tarojs/components'
import { className } from '@/ui'
import { isSameDay, momentOf } from '@/ui/calendar'
import { openPage } from '@/ui/open-page'
import { KINDS, WEEKDAYS, daysOf, shortDay } from './week-days'

interface WeekGridProps { monday: string; shifts: readonly ShiftItem[]; now: number }

/** The week of one team: seven days by three shifts; a name where somebody stands, red where somebody is missing. */
export const WeekGrid = ({ monday, shifts, now }: WeekGridProps) => (
  <View className="week-grid">
    <View className="week-row is-head">
      <View className="week-day" />
      {KINDS.map(kind => <View key={kind} className="week-cell"><Text className="hint">{SHIFT_LABELS[kind]}</Text></View>)}
    </View>
    {daysOf(monday).map((day, i) => (
      <View key={day} className={className('week-row', isSameDay(momentOf(day, '12:00')!, now) && 'is-today')}>
        <View className="week-day"><Text>{WEEKDAYS[i]}</Text><Text className="hint">{shortDay(day)}</Text></View>
        {KINDS.map(kind => <Cell key={kind} shift={shifts.find(one => one.day === day && one.kind === kind)} now={now} />)}
      </View>
    ))}
  </View>
)

function Cell({ shift, now }: { shift: ShiftItem | undefined; now: number }) {
  if (!shift) return <View className="week-cell is-off"><Text className="hint">—</Text></View>
  const { shiftId, names, left, endAt, startAt, isMine, isAsked, day, kind } = shift
  const isGap = left > 0 && endAt > now
  const state = className('week-cell', 'is-on', `shift-${day}-${kind}`, isGap && 'is-gap', endAt <= now && 'is-over', startAt <= now && now < endAt && 'is-now', isMine && 'is-mine')
  return (
    <View className={state} ariaRole="button" hoverClass="is-pressed" onClick={() => openPage(`packages/duty/shift/index?id=${shiftId}`)}>
      {names.slice(0, 2).map((name, i) => <Text key={i} className="week-name">{name}</Text>)}
      {names.length > 2 && <Text className="hint">共 {names.length} 人</Text>}
      {isGap && <Text className="week-gap">缺 {left} 人</Text>}
      {!isGap && names.length === 0 && <Text className="hint">没人</Text>}
      {isAsked && <Text className="week-gap">请您接</Text>}
    </View>
  )
}
