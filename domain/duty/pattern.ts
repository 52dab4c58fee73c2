import { accept, reject, type Decision } from '../kernel/decision'
import { leadsAll, type By } from './change-team'
import type { PatternCell } from './pattern-cell'
import { settleShift, tellShift, type ShiftStep } from './settle-shift'
import { SHIFTS, dayAfter, dayOf, momentOn, shiftIdOf, spanOf, weekdayOf, type Shift, type ShiftKind, type ShiftPerson } from './shift'
import type { Team, TeamStep } from './team'

/** Shifts stand in the roster so many days ahead. */
export const AHEAD_DAYS = 21

/** 每周排班：队长或任职的人定，排进来的要是本队的人；以后的班随之改。 */
export function setPattern(team: Team, { cells, by, at }: { cells: PatternCell[]; by: By; at: number }): Decision<TeamStep, 'NOT_LEAD' | 'NOT_IN_TEAM' | 'TWICE'> {
  if (!leadsAll(team, by)) return reject('NOT_LEAD')
  if (cells.some(({ memberIds }) => memberIds.some(id => !team.memberIds.includes(id)))) return reject('NOT_IN_TEAM')
  const places = cells.flatMap(({ weekday, kind, memberIds }) => [`${weekday} ${kind}`, ...memberIds.map(id => `${weekday} ${kind} ${id}`)])
  if (new Set(places).size < places.length) return reject('TWICE')
  return accept({ team: { ...team, pattern: cells, isRosterStale: true, wakeAt: at }, told: [] })
}

/** Every shift that the pattern wants from now until the horizon; those that are over are left alone. */
export function wantedShifts(team: Team, at: number): { day: string; kind: ShiftKind; cell: PatternCell }[] {
  const days = Array.from({ length: AHEAD_DAYS + 2 }, (_, i) => dayAfter(dayOf(at), i - 1))
  return days.flatMap(day => SHIFTS.flatMap(kind => {
    const cell = team.pattern.find(one => one.weekday === weekdayOf(day) && one.kind === kind)
    return cell && cell.need > 0 && spanOf(day, kind).endAt > at ? [{ day, kind, cell }] : []
  }))
}

/** Who of these is free at the time of the shift. */
export type IsFree = (memberId: string, span: { startAt: number; endAt: number }) => boolean

/** The shift of one day as the pattern has it. */
export function shiftOf(team: Team, { day, kind, cell }: ReturnType<typeof wantedShifts>[number], isFree: IsFree, at: number): Shift {
  const span = spanOf(day, kind)
  const people = cell.memberIds.filter(id => isFree(id, span)).flatMap(id => planned(team, id, at))
  const shift: Shift = {
    _id: shiftIdOf(team._id, day, kind), version: 1, communityId: team.communityId, estateId: team.estateId, teamId: team._id, teamKind: team.kind, teamName: team.name, day, kind, ...span,
    status: 'open', need: cell.need, left: cell.need, people, planned: cell.memberIds, memberIds: [], concernedIds: [], note: null, calledAt: null, passed: [], wakeAt: null,
    receipts: [], effects: [], effectsDueAt: null, createdAt: at, updatedAt: at,
  }
  return settleShift(shift).shift
}

const planned = (team: Team, memberId: string, since: number): ShiftPerson[] =>
  team.people.filter(one => one.memberId === memberId).map(({ name }) => ({ memberId, name, from: 'pattern', since, handOver: null }))

/**
 * The shift after its team or its pattern changed: whoever left the team goes, the pattern's people change with it, and those
 * who took it themselves or were put on it stay. Null when it is as it should be.
 */
export function followPattern(shift: Shift, { team, cell, isFree, at }: { team: Team; cell: PatternCell | null; isFree: IsFree; at: number }): ShiftStep | null {
  const wanted = cell?.memberIds ?? []
  const isSame = wanted.join() === shift.planned.join()
  const stays = ({ memberId, from }: ShiftPerson) => cell !== null && cell.need > 0 && team.memberIds.includes(memberId) && (isSame || from !== 'pattern' || wanted.includes(memberId))
  const kept = shift.people.filter(stays).map(one => (one.handOver && !team.memberIds.includes(one.handOver.memberId) ? { ...one, handOver: null } : one))
  const fresh = isSame ? [] : wanted.filter(id => !shift.planned.includes(id) && !kept.some(one => one.memberId === id) && isFree(id, shift)).flatMap(id => planned(team, id, at))
  const gone = shift.people.filter(one => !stays(one)).map(({ memberId }) => memberId)
  const need = cell?.need ?? 0
  const next: Shift = { ...shift, teamName: team.name, need, status: need > 0 ? 'open' : 'off', planned: wanted, people: [...kept, ...fresh] }
  const step = settleShift(next, [...tellShift('dutyOff', gone, '排班有调整'), ...tellShift('dutyPut', fresh.map(({ memberId }) => memberId), '按每周排班')])
  return JSON.stringify(step.shift) === JSON.stringify(shift) ? null : step
}

export interface RosterPlan { make: Shift[]; change: { before: Shift; step: ShiftStep }[] }

/** What has to be made and changed so that the roster stands `AHEAD_DAYS` ahead; `existing` are the team's shifts not over yet. One that has begun stays as it is. */
export function planRoster(team: Team, existing: readonly Shift[], isFree: IsFree, at: number): RosterPlan {
  const known = new Map(existing.map(shift => [shift._id, shift]))
  const wanted = wantedShifts(team, at)
  const missing = wanted.filter(({ day, kind }) => !known.has(shiftIdOf(team._id, day, kind)))
  const cellOf = ({ day, kind }: Shift) => team.pattern.find(one => one.weekday === weekdayOf(day) && one.kind === kind) ?? null
  const change = team.isRosterStale ? existing.filter(({ startAt }) => startAt > at).flatMap(before => {
    const step = followPattern(before, { team, cell: cellOf(before), isFree, at })
    return step ? [{ before, step }] : []
  }) : []
  return { make: missing.map(one => shiftOf(team, one, isFree, at)), change }
}

/** The next morning at three, when the horizon moves on; never for a team without a pattern. */
export const nextRollOf = ({ pattern }: Pick<Team, 'pattern'>, at: number): number | null => (pattern.length > 0 ? momentOn(dayAfter(dayOf(at)), '03:00') : null)
