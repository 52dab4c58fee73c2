import type { DayView } from '@domain/days/contract'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, ChipGroup, Empty, Field, Hint, toast } from '@/ui'

/** 停一个摊位: the reason goes to everybody who booked there, with the way to another. */
export function CloseStallForm({ day: { dayId, stalls }, onDone }: { day: DayView; onDone: () => void }) {
  const open = stalls.filter(({ closed }) => closed === null)
  const [stallId, setStall] = useState(open[0]?.stallId ?? '')
  const [reason, setReason] = useState('')
  const { run, isBusy } = useTask(cloud.days.closeStall)
  const close = async () => {
    const answer = await run({ dayId, stallId, reason: reason.trim() })
    toast(answer.ok ? `已停，通知了 ${answer.value.told} 位` : explain(answer.error))
    if (answer.ok) onDone()
  }
  if (open.length === 0) return <Empty icon="day" text="摊位都停了。整天不办请点“取消便民日”。" />
  return (
    <>
      <ChipGroup name="close" options={open.map(({ stallId: key, title }) => ({ key, label: title }))} value={stallId} onChange={setStall} />
      <Field className="close-reason" label="为什么停" value={reason} maxlength={50} placeholder="如 刘医生病了" onInput={setReason} />
      <Hint>约在这个摊位的人都会收到通知，可以一点改到别的摊位、时段或别的日子。停了不能再开。</Hint>
      <Button kind="danger" className="close-submit" isBusy={isBusy} disabled={!reason.trim()} onClick={() => void close()}>停这个摊位，通知大家</Button>
    </>
  )
}
