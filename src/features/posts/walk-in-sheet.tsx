import { SEAT_LABELS } from '@domain/posts/labels'
import { SEATS, type SeatKind } from '@domain/posts/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, ChipGroup, Field, Sub, toast } from '@/ui'

/** 现场加入: somebody who came without claiming, by phone number; they are on duty from now. */
export function WalkInSheet({ postId, onDone }: { postId: string; onDone: () => void }) {
  const [phone, setPhone] = useState('')
  const [seat, setSeat] = useState<SeatKind>('neighbor')
  const [error, setError] = useState('')
  const { run, isBusy } = useTask(cloud.posts.addWalkIn)
  const submit = async () => {
    if (!/^1\d{10}$/.test(phone)) return setError('请填 11 位手机号')
    const answer = await run({ postId, phone, seat })
    if (!answer.ok) return setError(explain(answer.error))
    toast(`${answer.value.name}已到岗`)
    onDone()
  }
  return (
    <View className="post-sheet">
      <Sub>没认领就来帮忙的人，当场记上；没有空席时加一席。</Sub>
      <ChipGroup name="seat" options={SEATS.map(key => ({ key, label: SEAT_LABELS[key] }))} value={seat} onChange={setSeat} />
      <Field className="walk-in-phone" label="对方的手机号" type="number" maxlength={11} value={phone} error={error || undefined} onInput={setPhone} />
      <Button kind="primary" className="walk-in-submit" isBusy={isBusy} onClick={() => void submit()}>记上，已到岗</Button>
    </View>
  )
}
