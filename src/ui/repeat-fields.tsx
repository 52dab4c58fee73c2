import { View } from '@tarojs/components'
import { ChipGroup } from './chip-group'
import { Counter } from './counter'
import type { Repeat } from './repeat'
import { Section } from './section'
import './repeat-fields.scss'

const KINDS = { once: '只一次', schoolDays: '每个上学日', weekly: '每周', monthly: '每月几号', monthlyWeekday: '每月第几个周几', yearly: '每年一天' } satisfies Record<Repeat['kind'], string>
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'].map((label, i) => ({ key: String(i + 1), label: `周${label}` }))
const NTHS = [[1, '第一个'], [2, '第二个'], [3, '第三个'], [4, '第四个'], [-1, '最后一个']].map(([key, label]) => ({ key: String(key), label: String(label) }))
const HOLIDAYS = [{ key: 'after', label: '顺延到节后' }, { key: 'skip', label: '停一次' }, { key: 'keep', label: '照常办' }] as const

interface RepeatFieldsProps {
  repeat: Repeat
  onChange: (repeat: Repeat) => void
  /** The kinds offered, in this order. */
  kinds: readonly Repeat['kind'][]
  /** Asks also what to do on 法定节假日. */
  hasHolidays?: boolean
}

/** 重复: once, or a series that is made ahead by itself. */
export function RepeatFields({ repeat, onChange, kinds, hasHolidays = false }: RepeatFieldsProps) {
  const { kind, weekdays } = repeat
  const change = (part: Partial<Repeat>) => onChange({ ...repeat, ...part })
  const toggle = (day: number) => change({ weekdays: weekdays.includes(day) ? weekdays.filter(one => one !== day) : [...weekdays, day] })
  return (
    <View className="repeat">
      <Section title="重复" />
      <ChipGroup name="repeat" options={kinds.map(key => ({ key, label: KINDS[key] }))} value={kind} onChange={key => change({ kind: key })} />
      {kind === 'weekly' && <><Section title="每周哪几天" /><ChipGroup name="weekday" options={WEEKDAYS} value={weekdays.map(String)} onChange={key => toggle(Number(key))} /></>}
      {kind === 'monthlyWeekday' && (
        <>
          <Section title="第几个周几" />
          <ChipGroup name="nth" options={NTHS} value={String(repeat.nth)} onChange={key => change({ nth: Number(key) })} />
          <ChipGroup name="weekday" options={WEEKDAYS} value={String(weekdays[0])} onChange={key => change({ weekdays: [Number(key)] })} />
        </>
      )}
      {kind === 'yearly' && <Counter className="repeat-month" label="几月" value={repeat.month} min={1} max={12} onChange={month => change({ month })} />}
      {(kind === 'monthly' || kind === 'yearly') && <Counter className="repeat-day" label="几号" value={repeat.monthDay} min={1} max={31} onChange={monthDay => change({ monthDay })} />}
      {hasHolidays && kind !== 'once' && <><Section title="遇到法定节假日" /><ChipGroup name="holidays" options={HOLIDAYS} value={repeat.holidays} onChange={holidays => change({ holidays })} /></>}
    </View>
  )
}
