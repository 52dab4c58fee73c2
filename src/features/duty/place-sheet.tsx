import type { TeamView } from '@domain/duty/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { useToldTask } from '@/cloud/use-told-task'
import { Button, Title, confirm } from '@/ui'
import { PlaceFields, type Place } from './place-fields'

interface PlaceSheetProps { team: TeamView; person: TeamView['people'][number]; onDone: () => void }

/** Another group, lead or not, or out of the team. */
export function PlaceSheet({ team: { teamId, ...team }, person: { memberId, name, groupId, isLead }, onDone }: PlaceSheetProps) {
  const [place, setPlace] = useState<Place>({ groupId, isLead })
  const placing = useToldTask(cloud.duty.placeInTeam, '已调整', onDone)
  const removing = useToldTask(cloud.duty.removeFromTeam, '已移出，对方会收到通知', onDone)
  const remove = async () => {
    if (await confirm({ title: `把${name}移出队伍？`, text: '这位后面的班会空出来。', confirmText: '移出' })) await removing.take({ teamId, memberId })
  }
  return (
    <View className="duty-sheet">
      <Title>{name}</Title>
      <PlaceFields team={{ teamId, ...team }} place={place} onChange={setPlace} />
      <Button kind="primary" className="place-save" isBusy={placing.isBusy} onClick={() => void placing.take({ teamId, memberId, ...place })}>保存</Button>
      <Button kind="danger" className="place-remove" isBusy={removing.isBusy} onClick={() => void remove()}>移出队伍</Button>
    </View>
  )
}
