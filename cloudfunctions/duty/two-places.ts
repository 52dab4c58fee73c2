import { settleShift } from '../../domain/duty/settle-shift'
import type { Shift } from '../../domain/duty/shift'
import { overlaps, without } from '../../domain/duty/take-shift'
import { accept } from '../../domain/kernel/decision'
import { furtherStep, rejected, type Call } from '../_shell/call'
import { changeShift } from './change-shift'
import { engagementsNow } from './engagements'

/** Whether somebody is to be somewhere else, too, at the time of the shift, as it is now. Two reads. */
export const isTwice = async (shift: Shift, memberId: string): Promise<boolean> =>
  (await engagementsNow(memberId, shift._id)).some(other => overlaps(shift, other))

/** Two places taken in the same moment, on two shifts or on a shift and at a post: whoever sees it after taking the place steps back from this one. */
export async function giveBack(call: Call, shiftId: string, memberId: string) {
  await changeShift(furtherStep(call, 'back'), shiftId, shift => accept(settleShift(without(shift, memberId))))
  return rejected('TIME_CONFLICT')
}
