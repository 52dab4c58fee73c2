import type { TeamView } from '@domain/duty/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Field, Sub, toast } from '@/ui'
import { PlaceFields, type Place } from './place-fields'

/** 加队员: a neighbour or colleague named by phone number. */
export function AddPersonSheet({ team, onDone }: { team: TeamView; onDone: () => void }) {
  const [phone, setPhone] = useState('')
  const [error, setError] = useState('')
  const [place, setPlace] = useState<Place>({ groupId: team.canLead ? null : team.leadsGroups[0] ?? null, isLead: false })
  const { run, isBusy } = useTask(cloud.duty.addToTeam)
  const submit = async () => {
    if (!/^1\d{10}$/.test(phone)) return setError('请填 11 位手机号')
    const answer = await run({ teamId: team.teamId, phone, ...place })
    if (!answer.ok) return setError(explain(answer.error))
    toast('已加入，对方会收到通知')
    onDone()
  }
  return (
    <View className="duty-sheet">
      <Sub>对方要先扫码加入小区；加进队里以后就能接班、看队员名单。</Sub>
      <Field className="add-phone" label="手机号" type="number" maxlength={11} value={phone} error={error || undefined} onInput={setPhone} />
      <PlaceFields team={team} place={place} onChange={setPlace} />
      <Button kind="primary" className="add-submit" isBusy={isBusy} onClick={() => void submit()}>加进队里</Button>
    </View>
  )
}
