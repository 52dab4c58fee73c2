import type { Column, Muster, MusterCall, MusterCounts, Whom } from './model'

export const callIdOf = (musterId: string, memberId: string): string => `${musterId}-${memberId}`

/** What is known of somebody when they are called. */
export interface Person { memberId: string; name: string; home: { estateId: string; buildingId: string; label: string; room: string; status: string; until: number | null } | null }

/** 租约到期、核实不通过的不叫；等核实的也叫。 */
export const livesThere = ({ home }: Pick<Person, 'home'>, estateId: string, at: number): boolean =>
  home !== null && home.estateId === estateId && home.status !== 'refused' && (home.until === null || at < home.until)

/** Whether a muster means the people of this building. */
export const means = ({ kind, buildingIds }: Whom, buildingId: string): boolean => kind === 'estate' || (kind === 'buildings' && buildingIds.includes(buildingId))

/** The call of one person, not answered yet. */
export function newCall({ _id: musterId, communityId, estateId, estateName }: Pick<Muster, '_id' | 'communityId' | 'estateId' | 'estateName'>, { memberId, name, home }: Person, { at, calledIn }: { at: number; calledIn: string | null }): MusterCall {
  const isHere = home?.estateId === estateId
  return {
    _id: callIdOf(musterId, memberId), version: 1, communityId, estateId, musterId, memberId, name,
    buildingId: isHere ? home.buildingId : null, place: isHere ? home.label.replace(` ${home.room}`, '') : estateName, room: isHere ? home.room : '',
    answer: 'none', words: '', at, answeredAt: null, requestId: null, requests: 0, calledIn, receipts: [], effects: [], effectsDueAt: null, createdAt: at, updatedAt: at,
  }
}

export type CountChange = Partial<MusterCounts>

/** What an answer changes in the counts: from one column to another. */
export function countChange(before: Pick<MusterCall, 'answer'>, after: Pick<MusterCall, 'answer'>): CountChange {
  if (before.answer === after.answer) return {}
  return { ...step(before.answer, -1), ...step(after.answer, 1) }
}

const step = (column: Column, by: 1 | -1): CountChange => (column === 'none' ? {} : { [column]: by })
