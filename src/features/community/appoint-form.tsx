import { View } from '@tarojs/components'
import { useState } from 'react'
import type { EstateNode } from '@domain/places/contract'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useCurrentSession } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Button, ChipGroup, Field, Hint, Page, toast } from '@/ui'
import { PickerField } from '@/ui/picker-field'
import { TERMS, appointErrors, appointInput, emptyAppointDraft, needsEstate, rolesFor, withRole, type AppointDraft, type AppointErrors } from './appoint-draft'
import { goBack } from '@/ui/go-back'

/** 任命: a number, what the person is called, the post with its place, and the term. */
export function AppointForm() {
  const roles = rolesFor(useCurrentSession()?.me.roles ?? [])
  const { value, error, reload } = useLoad(() => cloud.places.estates({}))
  const { run, isBusy } = useTask(cloud.people.appoint)
  const [draft, setDraft] = useState<AppointDraft>(() => emptyAppointDraft(Date.now()))
  const [wrong, setWrong] = useState<AppointErrors>({})
  const estates = value?.items ?? []
  // One's only estate need not be chosen.
  const chosen = { ...draft, estateId: draft.estateId ?? (estates.length === 1 ? estates[0]!.estateId : null) }
  const change = (part: Partial<AppointDraft>) => {
    setDraft(before => ({ ...before, ...part }))
    setWrong({})
  }
  const submit = async () => {
    const found = appointErrors(chosen)
    setWrong(found)
    if (Object.keys(found).length) return toast('还有没填对的地方')
    const answer = await run(appointInput(chosen))
    if (!answer.ok) return toast(explain(answer.error))
    toast(answer.value.state === 'unclaimed' ? '已登记，等本人用微信验证手机号' : '已任命，本人会收到提醒')
    goBack()
  }
  return (
    <Page className="community appoint" footer={<Button kind="primary" className="appoint-submit" isBusy={isBusy} onClick={() => void submit()}>任命，通知本人</Button>}>
      <Field className="appoint-phone" label="手机号" type="number" value={draft.phone} maxlength={11} error={wrong.phone} onInput={phone => change({ phone })} />
      <Field className="appoint-name" label="工作称呼（住户看到的）" value={draft.workName} placeholder="如 周管家" maxlength={20} error={wrong.workName} onInput={workName => change({ workName })} />
      <View className="field-label">身份</View>
      <ChipGroup name="appoint-role" options={roles} value={draft.role} onChange={role => setDraft(before => withRole(before, role))} />
      <Field className="appoint-title" label="职务" value={draft.title} maxlength={30} error={wrong.title} onInput={title => change({ title })} />
      {needsEstate(draft) && <Shown value={value} error={error} onRetry={() => void reload()} rows={1}>{({ items }) => <Where estates={items} draft={chosen} wrong={wrong} onChange={change} />}</Shown>}
      <PickerField className="appoint-from" label="从哪天起" mode="date" value={draft.from} onChange={from => change({ from })} />
      <View className="field-label">任期</View>
      <ChipGroup name="appoint-term" options={TERMS} value={draft.term} onChange={term => change({ term })} />
      <Hint>到期自动卸任，前七天提醒本人。任命和卸任都记在留痕里。</Hint>
    </Page>
  )
}

interface WhereProps { estates: readonly EstateNode[]; draft: AppointDraft; wrong: AppointErrors; onChange: (part: Partial<AppointDraft>) => void }

/** The estate, and for stewards their buildings. */
const Where = ({ estates, draft: { role, estateId, buildingIds }, wrong, onChange }: WhereProps) => {
  const buildings = estates.find(estate => estate.estateId === estateId)?.buildings ?? []
  const toggle = (id: string) => onChange({ buildingIds: buildingIds.includes(id) ? buildingIds.filter(one => one !== id) : [...buildingIds, id] })
  return (
    <>
      <View className="field-label">小区</View>
      <ChipGroup name="appoint-estate" options={estates.map(({ estateId: key, name: label }) => ({ key, label }))} value={estateId} onChange={key => onChange({ estateId: key, buildingIds: [] })} />
      {wrong.estateId && <View className="field-error">{wrong.estateId}</View>}
      {role === 'steward' && buildings.length > 0 && (
        <>
          <View className="field-label">负责哪几栋（可多选）</View>
          <ChipGroup name="appoint-building" options={buildings.map(({ buildingId: key, name: label }) => ({ key, label }))} value={buildingIds} onChange={toggle} />
        </>
      )}
      {wrong.buildingIds && <View className="field-error">{wrong.buildingIds}</View>}
    </>
  )
}
