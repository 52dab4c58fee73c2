import { bookSlot, type BookedFor } from '../../domain/days/book-slot'
import { evolve, keysOf } from '../../domain/days/evolve'
import type { Booking, ConvenienceDay } from '../../domain/days/model'
import { bookedKey, clashingKeys } from '../../domain/days/person-key'
import { takeNumber as decideNumber } from '../../domain/days/take-number'
import { myBookingOf } from '../../domain/days/view'
import type { Decision } from '../../domain/kernel/decision'
import { done, hatsOn, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { owedVisits } from '../_shell/day-notices'
import { read } from '../_shell/documents'
import { runEffects } from '../_shell/effects'
import { idFromKey } from '../_shell/ids'
import { command } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import { takePlace } from '../_shell/take-place'
import { targetOf, type DaysHandlers } from './handlers'

/**
 * Race-safe to the last slot: the rules are told from one read, the slot is taken by one conditional update.
 * Five database operations: caller with day, slot, the day for the number, its card on the board, effects removed; three more file the request of a home visit.
 */
export const book: DaysHandlers['book'] = async ({ dayId, stallId, slotId, person }, call) => {
  const { doc: day } = await readReached<ConvenienceDay>('days', dayId, call, targetOf)
  const who = bookedFor(day, person, call)
  const { member } = call.caller
  const isVerifiedResident = member?.home?.status === 'verified' && member.home.estateId === day.estateId
  return take(day, who, call, {
    path: `stalls.${stallId}.slots.${slotId}.left`, stallId, full: 'SLOT_FULL',
    guard: () => ({ heldSlots: command.nin(clashingKeys(day, who, stallId, slotId)) }),
    decide: doc => bookSlot(doc, { ...who, stallId, slotId, isVerifiedResident }),
  })
}

/** The same for a number on the spot: those who stand there, or whom the steward gives one. */
export const takeNumber: DaysHandlers['takeNumber'] = async ({ dayId, stallId, scene = null, person }, call) => {
  const { doc: day } = await readReached<ConvenienceDay>('days', dayId, call, targetOf)
  const who = bookedFor(day, person, call)
  const isResident = call.caller.member?.home?.estateId === day.estateId
  return take(day, who, call, {
    path: `stalls.${stallId}.walkIns.left`, stallId, full: 'NO_NUMBERS', guard: () => ({}),
    decide: doc => decideNumber(doc, { ...who, stallId, scene, isResident }),
  })
}

function bookedFor(day: ConvenienceDay, person: { name: string; phone?: string } | undefined, call: Call): BookedFor {
  const { memberId, member, at } = call.caller
  return {
    bookingId: idFromKey('b', memberId, `${day._id}:${call.key}`), memberId, name: member?.publicName ?? '', at,
    person: person ? { name: person.name, phone: person.phone ?? '' } : null, isSteward: hatsOn(call, targetOf(day)).some(({ role }) => role !== 'resident'),
  }
}

interface Taking<Rejection extends string> {
  path: string
  stallId: string
  full: Rejection
  guard(): Record<string, unknown>
  decide(day: ConvenienceDay): Decision<Booking, Rejection>
}

async function take<Rejection extends string>(day: ConvenienceDay, who: BookedFor, call: Call, { path, stallId, full, guard, decide }: Taking<Rejection>) {
  if (day.bookings.some(b => b.bookingId === who.bookingId)) return booked(day, who)
  const decision = decide(day)
  if (!decision.accepted) return rejected(decision.rejection)
  if (who.person && (await isTextRefused(call.caller.openid, who.person.name))) return rejected('TEXT_REFUSED')
  const isTaken = await takePlace('days', {
    id: day._id, path, guard: { bookedKeys: command.neq(bookedKey(who, stallId)), ...guard() },
    pushed: { bookings: decision.event, ...keysOf(decision.event) }, effect: { id: who.bookingId, type: 'showDay' },
    alsoOwed: owedVisits(who.bookingId, day, evolve(day, [decision.event])),
  })
  const now = (await read<ConvenienceDay>('days', day._id))!
  if (isTaken) await runEffects('days', now)
  if (now.bookings.some(b => b.bookingId === who.bookingId)) return booked(now, who)
  const why = decide(now)
  return rejected(why.accepted ? full : why.rejection)
}

function booked(day: ConvenienceDay, { bookingId, at }: BookedFor) {
  const booking = day.bookings.find(b => b.bookingId === bookingId)!
  return done({ booking: myBookingOf(day, booking, at), left: leftAt(day, booking) })
}

/** How many places are left where this booking is. */
export function leftAt({ stalls }: ConvenienceDay, { stallId, slotId }: Booking): number {
  const stall = stalls[stallId]
  return (slotId === null ? stall?.walkIns.left : stall?.slots[slotId]?.left) ?? 0
}
