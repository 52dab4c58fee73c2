import type { DayView } from '@domain/days/contract'
import type { SeriesScope } from '@domain/kernel/schema'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Field, Hint, toast } from '@/ui'
import { ScopeField } from './scope-field'

const SUBMIT: Record<SeriesScope, string> = { one: '取消便民日，通知大家', later: '从这次起不再办，通知大家', all: '还没办的全部取消，通知大家' }
const doneWords = (scope: SeriesScope, told: number) => (scope === 'one' ? `已取消，通知了 ${told} 位` : '已停办，约好的人一分钟内收到通知')

/** 取消便民日: the reason goes to everybody who has a place. */
export function CancelForm({ day: { dayId, repeats }, onDone }: { day: Pick<DayView, 'dayId' | 'repeats'>; onDone: () => void }) {
  const [scope, setScope] = useState<SeriesScope>('one')
  const [reason, setReason] = useState('')
  const { run, isBusy } = useTask(cloud.days.cancel)
  const cancel = async () => {
    const answer = await run({ dayId, reason: reason.trim(), scope })
    toast(answer.ok ? doneWords(scope, answer.value.told) : explain(answer.error))
    if (answer.ok) onDone()
  }
  return (
    <>
      <ScopeField repeats={repeats} value={scope} onChange={setScope} />
      <Field className="cancel-reason" label="为什么取消" value={reason} maxlength={50} placeholder="如 师傅临时有事" onInput={setReason} />
      <Hint>约好的人都会收到通知，可以一点改到别的日子。取消后不能恢复。</Hint>
      <Button kind="danger" className="cancel-submit" isBusy={isBusy} disabled={!reason.trim()} onClick={() => void cancel()}>{SUBMIT[scope]}</Button>
    </>
  )
}
