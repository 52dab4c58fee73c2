import { leadsAll } from '../../domain/duty/change-team'
import type { ShiftStep } from '../../domain/duty/settle-shift'
import type { Shift } from '../../domain/duty/shift'
import * as decide from '../../domain/duty/take-shift'
import { teamLeads, type Team } from '../../domain/duty/team'
import { reject, type Decision } from '../../domain/kernel/decision'
import { shownName } from '../../domain/people/service'
import { done, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { shiftEffectsOf } from '../_shell/duty-effects'
import { Refused } from '../_shell/refused'
import { change } from '../_shell/store'
import { engagementsBrought } from './engagements'
import { byOf, targetOf, type DutyHandlers } from './handlers'

/** The team of the shift that the input names; it comes along with the caller. */
export function teamBrought({ brought }: Pick<Call, 'brought'>): Team {
  const [team] = brought.rows<Team>('team') ?? []
  if (!team) throw new Refused('NOT_FOUND')
  return team
}

/** Somebody of the team by what came along: how they stand to the shift, and what else they have to be at. */
export function handBrought(call: Call, shiftId: string, memberId: string): decide.Hand {
  const team = teamBrought(call)
  const name = team.people.find(one => one.memberId === memberId)?.name ?? ''
  return { memberId, name, isInTeam: team.memberIds.includes(memberId), others: engagementsBrought(call.brought, shiftId) }
}

export const changeShift = <Rejection extends string>(call: Call, shiftId: string, choose: (shift: Shift) => Decision<ShiftStep, Rejection>) =>
  change<Shift, ShiftStep, Rejection>(call, {
    collection: 'shifts', id: shiftId, target: targetOf, decide: choose, evolve: (_, step) => step.shift, effects: (next, step) => shiftEffectsOf(next, step, call.caller.at),
  })

async function answered<Rejection extends string>(call: Call, shiftId: string, choose: (shift: Shift) => Decision<ShiftStep, Rejection>) {
  const changed = await changeShift(call, shiftId, choose)
  return changed.ok ? done({ shiftId }) : changed
}

/** What only the lead of the team, or somebody in office, may do. */
export const ifLead = <Rejection extends string>(call: Call, shift: Shift, choose: () => Decision<ShiftStep, Rejection>): Decision<ShiftStep, Rejection | 'NOT_LEAD'> =>
  (leadsAll(teamBrought(call), byOf(call, shift)) ? choose() : reject('NOT_LEAD'))

const led = <Rejection extends string>(call: Call, shiftId: string, choose: (shift: Shift) => Decision<ShiftStep, Rejection>) =>
  answered<Rejection | 'NOT_LEAD'>(call, shiftId, shift => ifLead(call, shift, () => choose(shift)))

export const meOf = ({ caller: { memberId, member } }: Call) => ({ memberId, name: member ? shownName(member) : '' })

export const leave: DutyHandlers['leave'] = ({ shiftId }, call) =>
  answered(call, shiftId, shift => decide.leaveShift(shift, { memberId: call.caller.memberId, leadIds: teamLeads(teamBrought(call)), at: call.caller.at }))

export const handShift: DutyHandlers['handShift'] = ({ shiftId, memberId }, call) =>
  answered(call, shiftId, shift => decide.handShift(shift, { memberId: call.caller.memberId, to: handBrought(call, shiftId, memberId), at: call.caller.at }))

export const takeOff: DutyHandlers['takeOff'] = ({ shiftId, memberId }, call) =>
  led(call, shiftId, shift => decide.takeOff(shift, { memberId, by: meOf(call), at: call.caller.at }))

export const callHands: DutyHandlers['callHands'] = ({ shiftId }, call) => led(call, shiftId, shift => decide.callHands(shift, call.caller.at))

export const writeNote: DutyHandlers['writeNote'] = async ({ shiftId, words }, call) => {
  if (await isTextRefused(call.caller.openid, words)) return rejected('TEXT_REFUSED')
  return answered(call, shiftId, shift => decide.writeNote(shift, { by: meOf(call), words, at: call.caller.at }))
}
