import type { TeamView } from '@domain/duty/contract'
import { ChipGroup, Hint } from '@/ui'

export interface Place { groupId: string | null; isLead: boolean }
const WHOLE = 'whole'

interface PlaceFieldsProps { team: TeamView; place: Place; onChange: (place: Place) => void }

/** Where in the team, and whether as its lead: only what this person may give. */
export function PlaceFields({ team, place: { groupId, isLead }, onChange }: PlaceFieldsProps) {
  const groups = team.groups.filter(group => team.canLead || team.leadsGroups.includes(group.groupId)).map(group => ({ key: group.groupId, label: group.name }))
  const options = team.canLead ? [{ key: WHOLE, label: '不分组' }, ...groups] : groups
  const mayLead = team.canManage || (team.canLead && groupId !== null)
  const choose = (key: string) => onChange({ groupId: key === WHOLE ? null : key, isLead: isLead && (team.canManage || key !== WHOLE) })
  return (
    <>
      <Hint>哪一组</Hint>
      <ChipGroup name="group" options={options} value={groupId ?? WHOLE} onChange={choose} />
      {mayLead && <ChipGroup name="lead" options={[{ key: 'no', label: '队员' }, { key: 'yes', label: groupId === null ? '队长' : '组长' }]} value={isLead ? 'yes' : 'no'} onChange={key => onChange({ groupId, isLead: key === 'yes' })} />}
    </>
  )
}
