import type { DayView } from '@domain/days/contract'
import type { SeriesScope } from '@domain/kernel/schema'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, ChipGroup, Field, Hint, toast } from '@/ui'
import { Counter } from '@/ui/counter'
import { ScopeField } from './scope-field'

type Stall = DayView['stalls'][number]
const draftOf = ({ stallId, helper, capacity, walkIns }: Stall) => ({ stallId, helper, capacity, walkIns })

/** 调整摊位: who serves and how many; nobody booked loses a place. */
export function EditStallForm({ day: { dayId, stalls: all, repeats }, onDone }: { day: DayView; onDone: () => void }) {
  const stalls = all.filter(({ closed }) => closed === null)
  const [draft, setDraft] = useState(() => draftOf(stalls[0]!))
  const [scope, setScope] = useState<SeriesScope>('one')
  const set = (change: Partial<typeof draft>) => setDraft(before => ({ ...before, ...change }))
  const { run, isBusy } = useTask(cloud.days.editStall)
  const save = async () => {
    const answer = await run({ dayId, ...draft, scope })
    toast(answer.ok ? scope === 'one' ? `改好了，还可约 ${answer.value.left} 位` : '改好了，各次一分钟内跟着改' : explain(answer.error))
    if (answer.ok) onDone()
  }
  return (
    <>
      <ScopeField repeats={repeats} value={scope} onChange={setScope} />
      <ChipGroup
        name="edit"
        options={stalls.map(({ stallId, title }) => ({ key: stallId, label: title }))}
        value={draft.stallId}
        onChange={stallId => setDraft(draftOf(stalls.find(stall => stall.stallId === stallId)!))}
      />
      <Field className="edit-helper" label="谁来服务" value={draft.helper} maxlength={20} onInput={helper => set({ helper })} />
      <Counter className="edit-capacity" label="每个时段约几位" value={draft.capacity} min={1} max={100} onChange={capacity => set({ capacity })} />
      <Counter className="edit-walk-ins" label="现场号" value={draft.walkIns} min={0} max={200} onChange={walkIns => set({ walkIns })} />
      <Hint>已经约好的一个不减。</Hint>
      <Button kind="primary" className="edit-submit" isBusy={isBusy} onClick={() => void save()}>保存</Button>
    </>
  )
}
