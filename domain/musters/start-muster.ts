import type { Actor } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import type { Muster, SweepPart, Whom } from './model'

export interface StartMuster {
  musterId: string
  at: number
  by: Actor
  /** In office for the estate. */
  isInOffice: boolean
  communityId: string
  estateId: string
  estateName: string
  reason: string
  words: string
  whom: Whom
  /** Of the estate, to name those that are called. */
  buildings: readonly { buildingId: string; name: string }[]
  team: { name: string; leadIds: readonly string[] } | null
}

/** 发起应急集结：写明事由和叫谁；在任的人叫谁都行，队长叫自己的队。 */
export function startMuster({ musterId, at, by, isInOffice, buildings, team, ...said }: StartMuster): Decision<Muster, 'WHOM_UNKNOWN' | 'ONLY_OWN_TEAM'> {
  if (!isInOffice && !(said.whom.kind === 'team' && team?.leadIds.includes(by.memberId))) return reject('ONLY_OWN_TEAM')
  const whomWords = wordsOf(said.whom, buildings, team)
  if (!whomWords) return reject('WHOM_UNKNOWN')
  return accept({
    _id: musterId, version: 1, ...said, whomWords, status: 'open', startedBy: by, leadIds: [...new Set([by.memberId, ...(team?.leadIds ?? [])])],
    tasks: [], endedAt: null, endedBy: null, endWords: '', receipts: [], effects: [], effectsDueAt: null, createdAt: at, updatedAt: at,
  })
}

function wordsOf({ kind, buildingIds }: Whom, buildings: StartMuster['buildings'], team: StartMuster['team']): string {
  if (kind === 'estate') return '整个小区'
  if (kind === 'team') return team?.name ?? ''
  const called = buildings.filter(({ buildingId }) => buildingIds.includes(buildingId))
  return called.length === buildingIds.length ? called.map(({ name }) => name).join('、') : ''
}

/** As many at a time as one page of the calling takes. */
export const SWEEP_PAGE = 100

interface Called { buildingIds: readonly string[]; staffIds: readonly string[]; teamIds: readonly string[] }

/** 叫谁: those who work there first, then building by building; a team by name. */
export function partsOf({ kind, buildingIds }: Whom, { buildingIds: all, staffIds, teamIds }: Called): SweepPart[] {
  const people = (ids: readonly string[]): SweepPart[] => pages([...new Set(ids)]).map(memberIds => ({ buildingId: null, memberIds }))
  const houses = (ids: readonly string[]): SweepPart[] => ids.map(buildingId => ({ buildingId, memberIds: [] }))
  if (kind === 'team') return people(teamIds)
  return kind === 'estate' ? [...people(staffIds), ...houses(all)] : houses(buildingIds)
}

const pages = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / SWEEP_PAGE) }, (_, i) => ids.slice(i * SWEEP_PAGE, (i + 1) * SWEEP_PAGE))
