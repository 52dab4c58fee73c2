import { warnedAtOf } from './clocks'
import type { RequestEvent, ResidentRequest } from './model'
import { SYSTEM } from './system'

/** What time alone does to a request that is due: the reminder, the next rung of the ladder, the end of a hold, the notice before closing, the closing. */
export function passTime(request: ResidentRequest, at: number): RequestEvent | null {
  const { status, wakeAt, remindAt } = request
  if (wakeAt === null || wakeAt > at || status === 'duplicate') return null
  const timed = { at, by: SYSTEM }
  if (status === 'onHold') return { type: 'RequestHoldEnded', ...timed, backTo: request.backTo ?? 'accepted' }
  if (status === 'resolved') return { type: warnedAtOf(request) === null ? 'RequestClosingSoon' : 'RequestClosedBySilence', ...timed }
  if (remindAt !== null && remindAt <= at) return { type: status === 'referred' ? 'RequestChaseDue' : 'RequestDueSoon', ...timed }
  return { type: 'RequestEscalated', ...timed, step: request.escalatedStep + 1 }
}

/** 重复件随原件: it moves as its original moved, and goes its own way again when the original was withdrawn. */
export function followOriginal(request: ResidentRequest, original: Pick<ResidentRequest, '_id' | 'number' | 'status'> | null, at: number): RequestEvent {
  const timed = { at, by: SYSTEM }
  if (!original || original.status === 'withdrawn') return { type: 'RequestReleased', ...timed }
  return { type: 'RequestOriginalMoved', ...timed, original: { requestId: original._id, number: original.number, status: original.status } }
}
