import { accept, reject, type Decision } from '../kernel/decision'
import { isVisit } from './home-visit'
import type { Booking, ConvenienceDay } from './model'

/** Check-in opens an hour before the start, ms. */
export const CHECK_IN_BEFORE = 60 * 60_000

/** 签到：在现场扫码，本人当天的号一起签到。 */
export function checkIn(day: ConvenienceDay, { memberId, scene, at }: { memberId: string; scene: string; at: number }): Decision<Booking[], 'DAY_CLOSED' | 'NOT_BOOKED' | 'CODE_WRONG' | 'TOO_EARLY' | 'TOO_LATE'> {
  if (day.status !== 'open') return reject('DAY_CLOSED')
  const mine = day.bookings.filter(b => b.memberId === memberId && b.status === 'booked' && !isVisit(day, b))
  if (!mine.length) return reject('NOT_BOOKED')
  if (scene !== day.checkInScene) return reject('CODE_WRONG')
  if (at < day.startAt - CHECK_IN_BEFORE) return reject('TOO_EARLY')
  if (at > day.endAt) return reject('TOO_LATE')
  return accept(mine.map(b => ({ ...b, status: 'checkedIn' as const, checkedInAt: at })))
}
