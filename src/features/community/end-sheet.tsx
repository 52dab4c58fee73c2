import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { Shown } from '@/cloud/shown'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Button, ChipGroup, Field, Section, Sub, toast } from '@/ui'
import type { Appointment } from './appointment-card'
import { NOBODY, handWords } from './hand-words'

const REASONS = ['调到别处', '本人辞任', '任期调整', '不再合适'].map(label => ({ key: label, label }))

/** 卸任: what is still in hand and who goes on with it; with a reason, which the person reads and the trail keeps. */
export function EndSheet({ line: { appointmentId, workName, title }, onDone }: { line: Appointment; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const [successorId, setSuccessor] = useState<string | null>(null)
  const work = useLoad(() => cloud.people.workInHand({ appointmentId }))
  const { run, isBusy } = useTask(cloud.people.endAppointment)
  const end = async () => {
    const answer = await run({ appointmentId, reason: reason.trim(), ...(successorId !== NOBODY && successorId && { successorId }) })
    toast(answer.ok ? '已卸任，相关的人会收到提醒' : explain(answer.error))
    if (answer.ok) onDone()
  }
  return (
    <>
      <Sub>{workName}马上就不能再以“{title}”办事，住户也看不到这个职务了。</Sub>
      <Shown value={work.value} error={work.error} onRetry={() => void work.reload()}>
        {value => (
          <>
            <Sub className="end-hands">{handWords(value)}</Sub>
            <Section title="交给谁" />
            <ChipGroup
              name="successor"
              options={[...value.successors.map(({ memberId, name, title: post }) => ({ key: memberId, label: `${name} · ${post}` })), { key: NOBODY, label: '没有人接，重新等人接单' }]}
              value={successorId}
              onChange={setSuccessor}
            />
          </>
        )}
      </Shown>
      <Section title="为什么" />
      <ChipGroup name="end-reason" options={REASONS} value={reason} onChange={setReason} />
      <Field className="end-words" label="或者写一句" value={reason} maxlength={60} onInput={setReason} />
      <Button kind="danger" className="end-submit" isBusy={isBusy} disabled={reason.trim() === '' || successorId === null} onClick={() => void end()}>卸任</Button>
    </>
  )
}
