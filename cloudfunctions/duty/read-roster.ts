import { momentOn, shiftBefore, type Shift } from '../../domain/duty/shift'
import { SHIFT_FIELDS, shiftItemOf, shiftViewOf, type ShiftRow } from '../../domain/duty/shift-view'
import type { Estate } from '../../domain/places/model'
import { shiftsOn } from '../../domain/places/on-duty'
import { done } from '../_shell/call'
import { read } from '../_shell/documents'
import { list } from '../_shell/list'
import { command } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import { teamBrought } from './change-shift'
import { byOf, targetOf, type DutyHandlers } from './handlers'
import { withNamesApart } from './told-apart'

const WEEK = 7 * 86_400_000
/** Eight teams with three shifts a day. */
const MOST_OF_WEEK = 168
const MOST_OF_MINE = 50

/** The picture of one week: one indexed query, however long the roster is kept. */
export const week: DutyHandlers['week'] = async ({ estateId, monday }, call) => {
  await readReached<Estate>('estates', estateId, call, estateTarget)
  const from = momentOn(monday, '00:00')
  const { docs } = await list<ShiftRow>({
    collection: 'shifts', where: { estateId, startAt: command.and([command.gte(from), command.lt(from + WEEK)]) }, by: 'startAt', order: 'asc', limit: MOST_OF_WEEK, fields: SHIFT_FIELDS,
  })
  return done({ monday, items: docs.filter(({ status }) => status === 'open').map(row => shiftItemOf(row, call.caller.memberId)) })
}

/** Who is on duty stands in the estate, which comes along with the caller: no further read. A neighbour's number is nobody's business. */
export const onDuty: DutyHandlers['onDuty'] = async ({ estateId }, call) => {
  const { doc: estate } = await readReached<Estate>('estates', estateId, call, estateTarget)
  const phoneOf = (memberId: string) => estate.staff.find(entry => entry.memberId === memberId)?.phone || null
  const items = shiftsOn(estate, call.caller.at).flatMap(({ teamKind, endAt, people }) => people.map(({ memberId, name }) => ({ teamKind, name, phone: phoneOf(memberId), endAt })))
  return done({ items })
}

export const myShifts: DutyHandlers['myShifts'] = async (_input, call) => {
  const { memberId, at } = call.caller
  const { docs } = await list<ShiftRow>({ collection: 'shifts', where: { concernedIds: memberId, endAt: command.gt(at) }, by: 'endAt', order: 'asc', limit: MOST_OF_MINE, fields: SHIFT_FIELDS })
  return done({ items: docs.filter(({ status }) => status === 'open').map(row => shiftItemOf(row, memberId)) })
}

/** Two reads: the caller with shift and team, and the shift before for what it left. */
export const shift: DutyHandlers['shift'] = async ({ shiftId }, call) => {
  const { doc } = await readReached<Shift>('shifts', shiftId, call, targetOf)
  const before = await read<Shift>('shifts', shiftBefore(doc))
  return done(shiftViewOf(doc, { team: await withNamesApart(teamBrought(call)), before, by: byOf(call, doc), at: call.caller.at }))
}
