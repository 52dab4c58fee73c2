import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, ChipGroup, Field, Section, Sub, toast } from '@/ui'
import type { Appointment } from './appointment-card'

const REASONS = ['调到别处', '本人辞任', '任期调整', '不再合适'].map(label => ({ key: label, label }))

/** 卸任: with a reason, which the person reads and the trail keeps. */
export function EndSheet({ line: { appointmentId, workName, title }, onDone }: { line: Appointment; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const { run, isBusy } = useTask(cloud.people.endAppointment)
  const end = async () => {
    const answer = await run({ appointmentId, reason: reason.trim() })
    toast(answer.ok ? '已卸任，本人会收到提醒' : explain(answer.error))
    if (answer.ok) onDone()
  }
  return (
    <>
      <Sub>{workName}马上就不能再以“{title}”办事，住户也看不到这个职务了。没办完的诉求请先移交。</Sub>
      <Section title="为什么" />
      <ChipGroup name="end-reason" options={REASONS} value={reason} onChange={setReason} />
      <Field className="end-words" label="或者写一句" value={reason} maxlength={60} onInput={setReason} />
      <Button kind="danger" className="end-submit" isBusy={isBusy} disabled={reason.trim() === ''} onClick={() => void end()}>卸任</Button>
    </>
  )
}
