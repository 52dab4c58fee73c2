import type { Shift } from '../../domain/duty/shift'
import { shiftItemOf } from '../../domain/duty/shift-view'
import { takeShift, type TakeRejection } from '../../domain/duty/take-shift'
import { done, rejected } from '../_shell/call'
import { read } from '../_shell/documents'
import { runEffects } from '../_shell/effects'
import { idFromKey } from '../_shell/ids'
import { Refused } from '../_shell/refused'
import { command } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import { takePlace } from '../_shell/take-place'
import { handBrought } from './change-shift'
import { targetOf, type DutyHandlers } from './handlers'
import { giveBack, isTwice } from './two-places'

/**
 * Race-safe for any number of hands: the rules are told from what came along with the caller, the place is taken by one conditional
 * update. Seven database operations: caller with shift, team and engagements; place; shift, shifts and posts again, so that nobody
 * stands in two places after two taps at once; who is on duty; effects removed.
 */
export const take: DutyHandlers['take'] = async ({ shiftId }, call) => {
  const { memberId, at } = call.caller
  const { doc: shift } = await readReached<Shift>('shifts', shiftId, call, targetOf)
  const mark = idFromKey('t', memberId, `${shiftId}:${call.key}`)
  if (isDone(shift, mark, memberId)) return done(shiftItemOf(shift, memberId))
  const decision = takeShift(shift, { hand: handBrought(call, shiftId, memberId), at })
  if (!decision.accepted) return rejected(decision.rejection)
  const isTaken = await takePlace('shifts', {
    id: shiftId, path: 'left', guard: { concernedIds: command.neq(memberId) },
    pushed: { people: decision.event, memberIds: memberId, concernedIds: memberId, receipts: { id: mark, at } },
    effect: { id: mark, type: 'showShift' },
  })
  const now = await current(shiftId)
  if (!isTaken) return isDone(now, mark, memberId) ? done(shiftItemOf(now, memberId)) : rejected(whyNotTaken(now, memberId))
  if (await isTwice(now, memberId)) return giveBack(call, shiftId, memberId)
  await runEffects('shifts', now)
  return done(shiftItemOf(now, memberId))
}

/** This very tap has taken it before. */
const isDone = ({ receipts, memberIds }: Shift, mark: string, memberId: string): boolean => receipts.some(({ id }) => id === mark) && memberIds.includes(memberId)

async function current(shiftId: string): Promise<Shift> {
  const shift = await read<Shift>('shifts', shiftId)
  if (!shift) throw new Refused('NOT_FOUND')
  return shift
}

const whyNotTaken = ({ concernedIds }: Shift, memberId: string): TakeRejection => (concernedIds.includes(memberId) ? 'ON_SHIFT' : 'SHIFT_FULL')
