import type { DayView } from '@domain/days/contract'
import type { SeriesScope } from '@domain/kernel/schema'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Field, Hint, toast } from '@/ui'
import { clock, dateText, momentOf } from '@/ui/calendar'
import { PickerField } from '@/ui/picker-field'
import { ScopeField } from './scope-field'

/** 改期、换地方: all slots move along, everybody keeps the number. */
export function MoveForm({ day, onDone }: { day: DayView; onDone: () => void }) {
  const [draft, setDraft] = useState({ date: dateText(day.startAt), time: clock(day.startAt), place: day.place, reason: '' })
  const [scope, setScope] = useState<SeriesScope>('one')
  const set = (change: Partial<typeof draft>) => setDraft(before => ({ ...before, ...change }))
  const { run, isBusy } = useTask(cloud.days.change)
  const move = async () => {
    const answer = await run({ dayId: day.dayId, startAt: momentOf(draft.date, draft.time) ?? 0, place: draft.place.trim(), reason: draft.reason.trim(), scope })
    toast(answer.ok ? (scope === 'one' ? `改好了，通知了 ${answer.value.told} 位` : '改好了，各次一分钟内跟着改，约好的人都会收到通知') : explain(answer.error))
    if (answer.ok) onDone()
  }
  return (
    <>
      <ScopeField repeats={day.repeats} value={scope} onChange={setScope} />
      {scope === 'one' && <PickerField className="move-date" label="哪一天" mode="date" value={draft.date} start={dateText(Date.now())} onChange={date => set({ date })} />}
      <PickerField className="move-time" label="几点开始" mode="time" value={draft.time} onChange={time => set({ time })} />
      <Field className="move-place" label="地点" value={draft.place} maxlength={20} onInput={place => set({ place })} />
      <Field className="move-reason" label="为什么" value={draft.reason} maxlength={50} placeholder="如 下雨改到活动室" onInput={reason => set({ reason })} />
      <Hint>每个时段一起移动，约好的号和次序不变，大家都会收到通知。{scope !== 'one' && '单独改过的那几次不动。'}</Hint>
      <Button kind="primary" className="move-submit" isBusy={isBusy} disabled={!draft.place.trim() || !draft.reason.trim()} onClick={() => void move()}>改好，通知大家</Button>
    </>
  )
}
