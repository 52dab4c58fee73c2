import { bookSlot, bookedKey } from '../../domain/days/book-slot'
import type { ConvenienceDay } from '../../domain/days/model'
import { myBookingOf } from '../../domain/days/view'
import { done, rejected } from '../_shell/call'
import { read } from '../_shell/documents'
import { runEffects } from '../_shell/effects'
import { idFromKey } from '../_shell/ids'
import { command } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import { takePlace } from '../_shell/take-place'
import { targetOf, type DaysHandlers } from './handlers'

/**
 * Race-safe to the last slot: the rules are told from one read, the slot is taken by one conditional update.
 * Six database operations: caller, day, slot, the day for the number, its card on the board, effects removed.
 */
export const book: DaysHandlers['book'] = async ({ dayId, stallId, slotId }, call) => {
  const { memberId, member, at } = call.caller
  const { doc: day } = await readReached<ConvenienceDay>('days', dayId, call, targetOf)
  const bookingId = idFromKey('b', memberId, `${dayId}:${call.key}`)
  if (day.bookings.some(b => b.bookingId === bookingId)) return booked(day, bookingId)
  const isVerifiedResident = member?.home?.status === 'verified' && member.home.estateId === day.estateId
  const decision = bookSlot(day, { bookingId, memberId, name: member?.publicName ?? '', stallId, slotId, at, isVerifiedResident })
  if (!decision.accepted) return rejected(decision.rejection)
  const isTaken = await takePlace('days', {
    id: dayId, path: `stalls.${stallId}.slots.${slotId}.left`, guard: { bookedKeys: command.neq(bookedKey(memberId, stallId)) },
    pushed: { bookings: decision.event, bookedKeys: bookedKey(memberId, stallId), memberIds: memberId }, effect: { id: bookingId, type: 'showDay' },
  })
  const now = (await read<ConvenienceDay>('days', dayId))!
  if (isTaken) await runEffects('days', now)
  if (now.bookings.some(b => b.bookingId === bookingId)) return booked(now, bookingId)
  if (now.status !== 'open') return rejected('DAY_CLOSED')
  return rejected(now.bookedKeys.includes(bookedKey(memberId, stallId)) ? 'ALREADY_BOOKED' : 'SLOT_FULL')
}

function booked(day: ConvenienceDay, bookingId: string) {
  const booking = day.bookings.find(b => b.bookingId === bookingId)!
  return done({ booking: myBookingOf(day, booking), left: day.stalls[booking.stallId]?.slots[booking.slotId]?.left ?? 0 })
}
