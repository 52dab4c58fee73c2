import { accept, reject, type Decision } from '../kernel/decision'
import { isInForce } from './book-slot'
import type { Booking, ConvenienceDay, Slot } from './model'
import { bookedKey, heldKey } from './person-key'

/** 停一个摊位：约好的、排着的一个不漏地告知，号留着等改到别处，谁也不会没了着落。 */
export function closeStall(day: ConvenienceDay, { stallId, reason }: { stallId: string; reason: string }): Decision<ConvenienceDay, 'DAY_CLOSED' | 'STALL_UNKNOWN' | 'STALL_CLOSED'> {
  const stall = day.stalls[stallId]
  if (day.status !== 'open') return reject('DAY_CLOSED')
  if (!stall) return reject('STALL_UNKNOWN')
  if (stall.closed !== null) return reject('STALL_CLOSED')
  const freed = day.bookings.filter(b => b.stallId === stallId && isInForce(b))
  const slots = Object.fromEntries(Object.entries(stall.slots).map(([id, slot]) => [id, full(slot)]))
  const closed = { ...stall, closed: reason, slots, walkIns: { ...stall.walkIns, left: 0 } }
  return accept({
    ...day, stalls: { ...day.stalls, [stallId]: closed }, bookings: day.bookings.map(b => (freed.includes(b) ? { ...b, status: 'stallClosed' as const } : b)),
    bookedKeys: without(day.bookedKeys, freed.map(b => bookedKey(b, stallId))), heldSlots: without(day.heldSlots, freed.map(b => heldKey(b, stallId, b.slotId ?? ''))),
  })
}

/** Nobody can take a place any more, however fast. */
const full = (slot: Slot): Slot => ({ ...slot, left: 0 })
const without = (keys: readonly string[], gone: readonly string[]): string[] => keys.filter(key => !gone.includes(key))

/** Who was left without a stall. */
export const leftWithout = ({ bookings }: ConvenienceDay, stallId: string): Booking[] => bookings.filter(b => b.stallId === stallId && b.status === 'stallClosed')
