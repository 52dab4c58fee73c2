import { accept, reject, type Decision } from '../kernel/decision'
import type { Booking, ConvenienceDay } from './model'
import { calledOf, nextOf } from './queue'

/** 叫下一位：到场的按公布的次序；叫到的上一位就算办完。 */
export function callNext(day: ConvenienceDay, { stallId, at }: { stallId: string; at: number }): Decision<Booking[], 'DAY_CLOSED' | 'STALL_UNKNOWN' | 'NOBODY_WAITING'> {
  if (day.status !== 'open') return reject('DAY_CLOSED')
  if (!day.stalls[stallId]) return reject('STALL_UNKNOWN')
  const next = nextOf(day, stallId, at)
  if (!next) return reject('NOBODY_WAITING')
  const before = calledOf(day, stallId)
  return accept([...(before ? [{ ...before, status: 'done' as const }] : []), { ...next, status: 'called' as const, calledAt: at }])
}
