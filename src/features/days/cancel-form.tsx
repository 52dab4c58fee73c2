import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Field, Hint, toast } from '@/ui'

/** 取消便民日: the reason goes to everybody who has a place. */
export function CancelForm({ dayId, onDone }: { dayId: string; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const { run, isBusy } = useTask(cloud.days.cancel)
  const cancel = async () => {
    const answer = await run({ dayId, reason: reason.trim() })
    toast(answer.ok ? `已取消，通知了 ${answer.value.told} 位` : explain(answer.error))
    if (answer.ok) onDone()
  }
  return (
    <>
      <Field className="cancel-reason" label="为什么取消" value={reason} maxlength={50} placeholder="如 师傅临时有事" onInput={setReason} />
      <Hint>约好的人都会收到通知，可以一点改到别的日子。取消后不能恢复。</Hint>
      <Button kind="danger" className="cancel-submit" isBusy={isBusy} disabled={!reason.trim()} onClick={() => void cancel()}>取消便民日，通知大家</Button>
    </>
  )
}
