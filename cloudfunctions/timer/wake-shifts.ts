import { passShiftTime } from '../../domain/duty/settle-shift'
import type { Shift } from '../../domain/duty/shift'
import { now } from '../_shell/clock'
import { shiftEffectsOf } from '../_shell/duty-effects'
import { save } from '../_shell/store'
import { drain } from './due'

/** Gaps are called for, people are reminded and asked for the note, the board shows who is on; each once, since it is saved with what it did. */
export const wakeShifts = (until: number): Promise<void> => drain<Shift>('shifts', 'wakeAt', until, async shift => {
  const at = now()
  const step = passShiftTime(shift, at)
  await save('shifts', shift, step.shift, `${shift._id}-wake-${shift.version}`, next => shiftEffectsOf(next, step, at))
})
