import { View } from '@tarojs/components'
import { Button, ChipGroup, Hint, Section } from '@/ui'
import { PickerField } from '@/ui/picker-field'
import type { Repeat } from '@/ui/repeat'
import { PAUSES, lastDayOf, pauseOf, type PauseKind } from './pauses'

const ENDS = [{ key: 'open', label: '一直办下去' }, { key: 'until', label: '到某一天为止' }] as const
const MOST = 12

interface PauseFieldsProps { repeat: Repeat; firstDay: string; onChange: (change: Partial<Repeat>) => void }

/** Until when a series goes on, and on which days it is not held: 寒暑假 and others. */
export function PauseFields({ repeat: { kind, lastDay, pauses }, firstDay, onChange }: PauseFieldsProps) {
  const setPause = (at: number, change: Partial<Repeat['pauses'][number]>) => onChange({ pauses: pauses.map((pause, i) => (i === at ? { ...pause, ...change } : pause)) })
  const add = (key: PauseKind) => onChange({ pauses: [...pauses, pauseOf(key, firstDay)] })
  return (
    <>
      <Section title="办到什么时候" />
      <ChipGroup name="ends" options={ENDS} value={lastDay === null ? 'open' : 'until'} onChange={key => onChange({ lastDay: key === 'open' ? null : lastDayOf(firstDay) })} />
      {lastDay !== null && <PickerField className="repeat-last post-gap" label="最后一天" mode="date" value={lastDay} start={firstDay} onChange={day => onChange({ lastDay: day })} />}
      <Section title="哪些日子不办" />
      {kind === 'schoolDays' && <Hint className="pause-hint">周末和法定节假日已经跳过，调休上课的日子照办；寒暑假请加上。</Hint>}
      {pauses.map(({ from, until }, i) => (
        <View key={i} className={`pause pause-${i}`}>
          <PickerField className="pause-from" label={`第 ${i + 1} 段，从`} mode="date" value={from} onChange={day => setPause(i, { from: day })} />
          <PickerField className="pause-until" label="到（含这一天）" mode="date" value={until} onChange={day => setPause(i, { until: day })} />
          <Button kind="plain" small className="pause-drop" onClick={() => onChange({ pauses: pauses.filter((_, at) => at !== i) })}>照常办，去掉这段</Button>
        </View>
      ))}
      {pauses.length < MOST && <ChipGroup name="pause" options={PAUSES.map(({ key, label }) => ({ key, label: `＋ ${label}` }))} value={null} onChange={add} />}
    </>
  )
}
