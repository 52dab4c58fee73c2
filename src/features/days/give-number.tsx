import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Field, Hint, toast } from '@/ui'

interface GiveNumberProps { dayId: string; stallId: string; onDone: () => void }

/** 发现场号: for who stands at the stall without a phone. */
export function GiveNumber({ dayId, stallId, onDone }: GiveNumberProps) {
  const [name, setName] = useState('')
  const { run, isBusy } = useTask(cloud.days.takeNumber)
  const give = async () => {
    if (!name.trim()) return toast('请先写称呼')
    const answer = await run({ dayId, stallId, person: { name: name.trim() } })
    toast(answer.ok ? `${answer.value.booking.number} 号` : explain(answer.error))
    if (answer.ok) onDone()
  }
  return (
    <>
      <Field className="give-name" label="称呼" value={name} maxlength={20} placeholder="如 赵大爷" onInput={setName} />
      <Hint>大屏和叫号只显示号和姓。</Hint>
      <Button kind="primary" className="give-submit" isBusy={isBusy} onClick={() => void give()}>发号</Button>
    </>
  )
}
