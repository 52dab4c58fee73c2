import type { Whom } from '@domain/musters/model'
import { cloud } from '@/cloud/client'
import { useLoad } from '@/cloud/use-operation'
import { Card, ChipGroup, Hint } from '@/ui'

const KINDS = [{ key: 'estate', label: '整个小区' }, { key: 'buildings', label: '几栋楼' }, { key: 'team', label: '一支队' }] as const
const HINTS = { estate: '住户和工作人员都会叫到。', buildings: '这些楼的住户会叫到。', team: '这支队的每一位都会叫到，队长一起管名册。' } as const

/** Whom a muster calls, with the words for it; no words while nobody is chosen yet. */
export interface ChosenWhom { whom: Whom; words: string }
export const chosenWhom = (teamId: string | null): ChosenWhom =>
  teamId ? { whom: { kind: 'team', buildingIds: [], teamId }, words: '这支队' } : { whom: { kind: 'estate', buildingIds: [], teamId: null }, words: '整个小区' }

interface WhomCardProps { estateId: string; whom: Whom; onChange: (chosen: ChosenWhom) => void }

/** 叫谁: those in office call anybody of the estate; a lead calls the own team. */
export function WhomCard({ estateId, whom: { kind, buildingIds, teamId }, onChange }: WhomCardProps) {
  const { value: musters } = useLoad(() => cloud.musters.list({ estateId, limit: 1 }))
  const { value: teams } = useLoad(() => cloud.duty.teams({ estateId }))
  const mayAll = teams?.canManage ?? false
  const callable = teams?.items.filter(({ mine }) => mayAll || mine === 'lead') ?? []
  const choose = (next: Whom['kind']) => onChange({ whom: { kind: next, buildingIds: [], teamId: null }, words: next === 'estate' ? '整个小区' : '' })
  const toggle = (id: string) => {
    const chosen = buildingIds.includes(id) ? buildingIds.filter(one => one !== id) : [...buildingIds, id]
    onChange({ whom: { kind, buildingIds: chosen, teamId: null }, words: chosen.length > 0 ? `${chosen.length} 栋楼` : '' })
  }
  const chooseTeam = (id: string) => onChange({ whom: { kind, buildingIds: [], teamId: id }, words: callable.find(one => one.teamId === id)?.name ?? '' })
  return (
    <Card className="muster-sheet">
      {mayAll && <ChipGroup name="whom" options={KINDS} value={kind} onChange={choose} />}
      {kind === 'buildings' && <ChipGroup name="building" options={(musters?.buildings ?? []).map(({ buildingId, name }) => ({ key: buildingId, label: name }))} value={buildingIds} onChange={toggle} />}
      {kind === 'team' && <ChipGroup name="team" options={callable.map(one => ({ key: one.teamId, label: one.name }))} value={teamId} onChange={chooseTeam} />}
      <Hint>{kind === 'team' && teams && callable.length === 0 ? '小区还没有服务队，先在“服务队”里建一支。' : HINTS[kind]}</Hint>
    </Card>
  )
}
