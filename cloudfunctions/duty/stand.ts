import * as decide from '../../domain/duty/take-shift'
import type { ShiftStep } from '../../domain/duty/settle-shift'
import type { Shift } from '../../domain/duty/shift'
import type { Decision } from '../../domain/kernel/decision'
import { done, rejected, type Call } from '../_shell/call'
import { changeShift, handBrought, ifLead, meOf } from './change-shift'
import type { DutyHandlers } from './handlers'
import { giveBack, isTwice } from './two-places'

/** 接班，别人让出来的: two reads more than other steps for who accepts, to see what else they are to be at by now. */
export const answerShift: DutyHandlers['answerShift'] = ({ shiftId, isAccepted }, call) =>
  stood(call, { shiftId, memberId: call.caller.memberId, isStanding: isAccepted }, shift => decide.answerShift(shift, { hand: handBrought(call, shiftId, call.caller.memberId), isAccepted, at: call.caller.at }))

/** 排班, by the lead; the same reads for whoever is put on. */
export const putOn: DutyHandlers['putOn'] = ({ shiftId, memberId }, call) =>
  stood(call, { shiftId, memberId, isStanding: true }, shift =>
    ifLead(call, shift, () => decide.putOn(shift, { hand: handBrought(call, shiftId, memberId), by: meOf(call), at: call.caller.at })))

interface Stood { shiftId: string; memberId: string; isStanding: boolean }

async function stood<Rejection extends string>(call: Call, { shiftId, memberId, isStanding }: Stood, choose: (shift: Shift) => Decision<ShiftStep, Rejection>) {
  const changed = await changeShift(call, shiftId, choose)
  if (!changed.ok) return changed
  if (!isStanding) return done({ shiftId })
  // A repeat finds that the place was given back.
  if (!changed.doc.memberIds.includes(memberId)) return rejected('TIME_CONFLICT')
  return (await isTwice(changed.doc, memberId)) ? giveBack(call, shiftId, memberId) : done({ shiftId })
}
