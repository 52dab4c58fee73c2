import type { ShiftItem, ShiftView } from './contract/roster'
import { leadsAll, type By } from './change-team'
import { isGap } from './settle-shift'
import type { Shift } from './shift'
import { LEAVE_BEFORE, NOTE_AFTER, askerOf, isOver } from './take-shift'
import type { Team } from './team'

export const SHIFT_FIELDS = ['teamId', 'teamKind', 'teamName', 'day', 'kind', 'startAt', 'endAt', 'status', 'need', 'left', 'people'] as const
export type ShiftRow = Pick<Shift, '_id' | (typeof SHIFT_FIELDS)[number]>

/** A line of the week's picture. */
export const shiftItemOf = ({ _id, teamId, teamKind, teamName, day, kind, startAt, endAt, need, left, people }: ShiftRow, memberId: string): ShiftItem => ({
  shiftId: _id, teamId, teamKind, teamName, day, kind, startAt, endAt, need, left, names: people.map(({ name }) => name),
  isMine: people.some(one => one.memberId === memberId), isAsked: askerOf({ people }, memberId) !== null,
})

interface Seen { team: Pick<Team, 'people' | 'memberIds'>; before: Pick<Shift, 'note'> | null; by: By; at: number }

/** One shift as its viewer sees it: what may be done now, and for those of the team the notes of this shift and the one before. */
export function shiftViewOf(shift: Shift, { team, before, by, at }: Seen): ShiftView {
  const { memberId } = by
  const item = shiftItemOf(shift, memberId)
  const isInside = team.memberIds.includes(memberId) || by.isManager
  const canLead = leadsAll(team, by)
  const isAhead = !isOver(shift, at)
  const noted = (one: Pick<Shift, 'note'> | null) => (isInside && one?.note ? { words: one.note.words, by: one.note.by.name, at: one.note.at } : null)
  return {
    ...item, people: shift.people.map(({ memberId: id, name, handOver }) => ({ memberId: canLead ? id : null, name, isMe: id === memberId, asked: handOver?.name ?? null })),
    note: noted(shift), before: noted(before), calledAt: shift.calledAt, asker: isAhead ? askerOf(shift, memberId)?.name ?? null : null,
    canTake: isGap(shift, at) && team.memberIds.includes(memberId) && !item.isMine, canLeave: isAhead && item.isMine && at <= shift.startAt - LEAVE_BEFORE,
    canHandOver: isAhead && item.isMine && shift.people.some(one => one.memberId === memberId && one.handOver === null),
    canNote: item.isMine && at >= shift.startAt && at <= shift.endAt + NOTE_AFTER, canLead, canCall: canLead && isGap(shift, at) && shift.calledAt === null,
    hands: canLead || item.isMine ? team.people.filter(one => !shift.concernedIds.includes(one.memberId)).map(({ memberId: id, name }) => ({ memberId: id, name })) : [],
  }
}
