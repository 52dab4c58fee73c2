import { ChipGroup, Section } from '@/ui'
import { Counter } from '@/ui/counter'
import type { PostDraft, Repeat } from './publish-draft'

const KINDS = [{ key: 'once', label: '只一次' }, { key: 'schoolDays', label: '每个上学日' }, { key: 'weekly', label: '每周' }, { key: 'monthly', label: '每月' }] as const
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'].map((label, i) => ({ key: String(i + 1), label: `周${label}` }))

/** 重复: once, or a series that is made four weeks ahead by itself. */
export function RepeatFields({ draft: { repeat }, set }: { draft: Pick<PostDraft, 'repeat'>; set: (change: Partial<PostDraft>) => void }) {
  const change = (part: Partial<Repeat>) => set({ repeat: { ...repeat, ...part } })
  const toggle = (key: string) => {
    const day = Number(key)
    change({ weekdays: repeat.weekdays.includes(day) ? repeat.weekdays.filter(one => one !== day) : [...repeat.weekdays, day] })
  }
  return (
    <>
      <Section title="重复" />
      <ChipGroup name="repeat" options={KINDS} value={repeat.kind} onChange={kind => change({ kind })} />
      {repeat.kind === 'weekly' && <><Section title="每周哪几天" /><ChipGroup name="weekday" options={WEEKDAYS} value={repeat.weekdays.map(String)} onChange={toggle} /></>}
      {repeat.kind === 'monthly' && <Counter className="repeat-day" label="每月几号" value={repeat.monthDay} min={1} max={31} onChange={monthDay => change({ monthDay })} />}
    </>
  )
}
