import type { Actor } from '../kernel/actor'
import { warnedAtOf } from './clocks'
import type { RequestEvent, ResidentRequest } from './model'

/** What time alone does to a request that is due: the next rung of the ladder, the notice before closing, the closing. */
export function passTime(request: ResidentRequest, at: number): RequestEvent | null {
  if (request.wakeAt === null || request.wakeAt > at) return null
  if (request.status !== 'resolved') return { type: 'RequestEscalated', at, by: TIMER, step: request.escalatedStep + 1 }
  return { type: warnedAtOf(request) === null ? 'RequestClosingSoon' : 'RequestClosedBySilence', at, by: TIMER }
}

const TIMER: Actor = { memberId: 'timer', hat: 'timer', name: '系统' }
