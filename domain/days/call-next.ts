import { accept, reject, type Decision } from '../kernel/decision'
import type { Booking, ConvenienceDay } from './model'
import { calledOf, waitingOf } from './queue'

/** 叫下一位：先叫签到的，按时段和号；叫到的上一位就算办完。 */
export function callNext(day: ConvenienceDay, { stallId, at }: { stallId: string; at: number }): Decision<Booking[], 'STALL_UNKNOWN' | 'NOBODY_WAITING'> {
  if (!day.stalls[stallId]) return reject('STALL_UNKNOWN')
  const next = waitingOf(day, stallId).find(b => b.status === 'checkedIn')
  if (!next) return reject('NOBODY_WAITING')
  const before = calledOf(day, stallId)
  return accept([...(before ? [{ ...before, status: 'done' as const }] : []), { ...next, status: 'called' as const, calledAt: at }])
}
