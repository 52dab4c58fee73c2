import type { AppointmentRecord } from '../../domain/people/appointment-record'
import { passTerm } from '../../domain/people/pass-term'
import { settled, termWords } from '../_shell/appointments'
import { now } from '../_shell/clock'
import { save } from '../_shell/store'
import { drain } from './due'
import { handOverWork } from './hand-over-work'

/** Terms that begin, run out soon, or are over; what is over is no hat any more from its moment on, the timer tells, tidies up and passes the work on. */
export const wakeAppointments = (until: number): Promise<void> => drain<AppointmentRecord>('appointments', 'wakeAt', until, async before => {
  if (!before.isOpen && before.handOver) return handOverWork(before, before.handOver)
  const at = now()
  const { record, told } = passTerm(before, at)
  await save('appointments', before, record, `${before._id}-wake-${before.version}`, next => {
    if (told === null) return [{ type: 'settleAppointment', data: {} }]
    return settled(next, told === 'ended' ? 'appointmentEnded' : 'appointmentEnding', termWords(next), at)
  })
})
