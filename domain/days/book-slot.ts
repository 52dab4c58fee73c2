import { accept, reject, type Decision } from '../kernel/decision'
import type { Booking, ConvenienceDay } from './model'

export interface BookSlot { bookingId: string; memberId: string; name: string; stallId: string; slotId: string; at: number; isVerifiedResident: boolean }
export type BookRejection = 'DAY_CLOSED' | 'SLOT_UNKNOWN' | 'SLOT_FULL' | 'SLOT_PASSED' | 'ALREADY_BOOKED' | 'TIME_CONFLICT' | 'NOT_VERIFIED'

export const bookedKey = (memberId: string, stallId: string): string => `${memberId}:${stallId}`
const IN_FORCE: readonly Booking['status'][] = ['booked', 'checkedIn', 'called']
export const isInForce = ({ status }: Booking): boolean => IN_FORCE.includes(status)

/** 预约：核实过的居民，每个摊位一个号，不同摊位时间要错开，先到先得。 */
export function bookSlot(day: ConvenienceDay, { bookingId, memberId, name, stallId, slotId, at, isVerifiedResident }: BookSlot): Decision<Booking, BookRejection> {
  const slot = day.stalls[stallId]?.slots[slotId]
  if (day.status !== 'open') return reject('DAY_CLOSED')
  if (!slot) return reject('SLOT_UNKNOWN')
  if (!isVerifiedResident) return reject('NOT_VERIFIED')
  if (day.bookedKeys.includes(bookedKey(memberId, stallId))) return reject('ALREADY_BOOKED')
  if (at >= slot.startAt) return reject('SLOT_PASSED')
  if (clashes(day, memberId, stallId, slot.startAt)) return reject('TIME_CONFLICT')
  if (slot.left < 1) return reject('SLOT_FULL')
  return accept({ bookingId, stallId, slotId, memberId, name, bookedAt: at, status: 'booked', checkedInAt: null, calledAt: null })
}

const MINUTE = 60_000

function clashes({ bookings, stalls }: ConvenienceDay, memberId: string, stallId: string, startAt: number): boolean {
  const span = (id: string, from: number) => [from, from + (stalls[id]?.slotMinutes ?? 0) * MINUTE] as const
  const [start, end] = span(stallId, startAt)
  return bookings.filter(b => b.memberId === memberId && b.stallId !== stallId && isInForce(b)).some(b => {
    const [from, until] = span(b.stallId, stalls[b.stallId]?.slots[b.slotId]?.startAt ?? 0)
    return start < until && from < end
  })
}
