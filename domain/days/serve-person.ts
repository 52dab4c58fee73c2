import { accept, reject, type Decision } from '../kernel/decision'
import type { Booking, ConvenienceDay } from './model'

/** 过号：排到后面几位之后; the third time it counts as missed. */
export const PASS_BEHIND = 3
export const MAX_PASSES = 2

export const SERVE_STEPS = ['recall', 'done', 'pass', 'miss', 'arrive', 'back'] as const
export type ServeStep = (typeof SERVE_STEPS)[number]

/** Which state each step starts from. */
const FROM: Record<ServeStep, Booking['status']> = { recall: 'called', done: 'called', pass: 'called', miss: 'called', arrive: 'booked', back: 'missed' }

/** 摊位上的一步：重叫、办完、过号（排到后面三位之后）、没来、到场、过号的回来了。 */
export function servePerson(day: ConvenienceDay, { bookingId, step, at }: { bookingId: string; step: ServeStep; at: number }): Decision<Booking[], 'NOT_BOOKED' | 'DAY_CLOSED' | 'STEP_IMPOSSIBLE'> {
  const booking = day.bookings.find(b => b.bookingId === bookingId)
  if (day.status !== 'open') return reject('DAY_CLOSED')
  if (!booking || booking.status === 'cancelled') return reject('NOT_BOOKED')
  if (booking.status !== FROM[step]) return reject('STEP_IMPOSSIBLE')
  return accept([stepped(day, booking, step, at)])
}

function stepped({ stalls }: ConvenienceDay, booking: Booking, step: ServeStep, at: number): Booking {
  const waitsForCall = (stalls[booking.stallId]?.line.calls ?? 0) + PASS_BEHIND
  switch (step) {
    case 'recall': return booking
    case 'done': return { ...booking, status: 'done' }
    case 'miss': return { ...booking, status: 'missed' }
    case 'arrive': return { ...booking, status: 'checkedIn', checkedInAt: at }
    case 'back': return { ...booking, status: 'checkedIn', waitsForCall }
    case 'pass': return booking.passes >= MAX_PASSES
      ? { ...booking, status: 'missed' }
      : { ...booking, status: 'checkedIn', passes: booking.passes + 1, waitsForCall }
  }
}
