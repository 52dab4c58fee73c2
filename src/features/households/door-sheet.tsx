import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/operation'
import type { people } from '@domain/people/contract'
import { HOME_STATUS_LABELS, TIE_LABELS } from '@domain/people/labels'
import { DOOR_STATE_LABELS } from '@domain/places/labels'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { Shown } from '@/cloud/shown'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Avatar, Button, Card, ChipGroup, Grow, Hint, Row, Section, Sub, confirm, toast } from '@/ui'
import { longDate } from '@/ui/calendar'
import type { DoorCell } from './floors'

const USES = (['occupied', 'let', 'empty'] as const).map(key => ({ key, label: DOOR_STATE_LABELS[key] }))
interface DoorSheetProps { estateId: string; buildingId: string; door: DoorCell; onChanged: () => void }

/** One household: what is registered of it, who joined, and writing down that somebody has moved away. */
export function DoorSheet({ estateId, buildingId, door: { doorId, use }, onChanged }: DoorSheetProps) {
  const { value, error, reload } = useLoad(() => cloud.people.door({ estateId, buildingId, doorId }), [doorId])
  const setting = useTask(cloud.places.setUse)
  const [chosen, setChosen] = useState(use)
  const set = async (next: (typeof USES)[number]['key']) => {
    const answer = await setting.run({ estateId, buildingId, doorId, use: next })
    if (answer.ok) setChosen(next)
    toast(answer.ok ? '已登记' : explain(answer.error))
    onChanged()
  }
  const changed = () => {
    void reload()
    onChanged()
  }
  return (
    <>
      <Section title="登记的户况" />
      <ChipGroup name="door-use" options={USES} value={chosen} onChange={key => void set(key)} />
      <Section title="扫码加入的人" />
      <Shown value={value} error={error} onRetry={() => void reload()} rows={1}>
        {({ members }) => members.length === 0
          ? <Sub>还没有人加入。请住户扫楼道里的码，由您核实。</Sub>
          : <>{members.map(member => <Person key={member.memberId} member={member} onChanged={changed} />)}</>}
      </Shown>
      <Hint>有人核实入住后，以核实的为准。</Hint>
    </>
  )
}

interface PersonProps { member: OutputOf<typeof people.door>['members'][number]; onChanged: () => void }

function Person({ member: { memberId, name, phoneMask, tie, status, until }, onChanged }: PersonProps) {
  const { run, isBusy } = useTask(cloud.people.endResidence)
  const end = async () => {
    if (!(await confirm({ title: `${name}已经搬走了？`, text: '登记后，本人会收到提醒；不再是这里的住户，以后可以重新扫码加入。', confirmText: '已搬走' }))) return
    const answer = await run({ memberId })
    toast(answer.ok ? '已登记，本人会收到提醒' : explain(answer.error))
    onChanged()
  }
  return (
    <Card className="door-person">
      <Row>
        <Avatar name={name} />
        <Grow>{name} {phoneMask}<Sub>{[TIE_LABELS[tie], HOME_STATUS_LABELS[status], until === null ? '' : `租到 ${longDate(until)}`].filter(Boolean).join(' · ')}</Sub></Grow>
        <Button kind="plain" small className="door-end" isBusy={isBusy} onClick={() => void end()}>已搬走</Button>
      </Row>
    </Card>
  )
}
