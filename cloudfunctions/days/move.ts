import { evolve, keysOf } from '../../domain/days/evolve'
import type { Booking, ConvenienceDay } from '../../domain/days/model'
import { isMovable, moveBooking as decideMove, moveWithin } from '../../domain/days/move-booking'
import { bookedKey, clashingKeys } from '../../domain/days/person-key'
import { myBookingOf } from '../../domain/days/view'
import { accept, reject } from '../../domain/kernel/decision'
import { done, rejected, type Call } from '../_shell/call'
import { SHOWN, owedVisits, visitEffects } from '../_shell/day-notices'
import { read } from '../_shell/documents'
import { runEffects } from '../_shell/effects'
import { idFromKey } from '../_shell/ids'
import { Refused } from '../_shell/refused'
import { command } from '../_shell/sdk'
import { change, readReached } from '../_shell/store'
import { takePlace } from '../_shell/take-place'
import { targetOf, type DaysHandlers } from './handlers'

/** How often another slot is tried when somebody was faster. */
const ATTEMPTS = 4

/**
 * Two documents, without a transaction: the place there is taken first, by the booking's own id, then this one is let go;
 * cut in between, a repeat finds the place and goes on. Nine database operations.
 */
export const moveBooking: DaysHandlers['moveBooking'] = async ({ dayId, bookingId, toDayId }, call) => {
  const { memberId, at } = call.caller
  const { doc: from } = await readReached<ConvenienceDay>('days', dayId, call, targetOf)
  const booking = from.bookings.find(b => b.bookingId === bookingId && b.memberId === memberId)
  if (!booking) return rejected('NOT_BOOKED')
  const newId = idFromKey('b', memberId, `${bookingId}:${toDayId}`)
  if (dayId === toDayId) return moveOver(from, bookingId, newId, call)
  const taken = await takeThere(from, booking, newId, toDayId, call)
  if (!taken.ok) return taken
  const letGo = await change<ConvenienceDay, Booking[], 'NOT_BOOKED'>(call, {
    collection: 'days', id: dayId, target: targetOf, evolve, effects: (day, _, before) => [SHOWN, ...visitEffects(before, day)],
    decide: day => {
      const mine = day.bookings.find(b => b.bookingId === bookingId)
      return mine && (isMovable(mine) || mine.status === 'moved') ? accept([{ ...mine, status: 'moved' as const }]) : reject('NOT_BOOKED')
    },
  })
  if (!letGo.ok) return letGo
  return done({ dayId: toDayId, booking: myBookingOf(taken.day, taken.day.bookings.find(b => b.bookingId === newId)!, at) })
}

/** From a stall that was closed to another of the same day: one document, one update. */
async function moveOver(from: ConvenienceDay, bookingId: string, newId: string, call: Call) {
  const { at } = call.caller
  const isMoved = ({ bookings }: ConvenienceDay) => bookings.some(b => b.bookingId === newId)
  const changed = isMoved(from) ? { ok: true as const, doc: from } : await change<ConvenienceDay, ConvenienceDay, 'NOT_BOOKED' | 'DAY_CLOSED' | 'ALREADY_BOOKED' | 'NO_PLACE'>(call, {
    collection: 'days', id: from._id, target: targetOf, evolve: (_, next) => next, effects: (day, _, before) => [SHOWN, ...visitEffects(before, day)],
    decide: day => {
      if (isMoved(day)) return accept(day)
      const decision = moveWithin(day, { booking: day.bookings.find(b => b.bookingId === bookingId)!, bookingId: newId, at })
      return decision.accepted ? accept(decision.event.day) : decision
    },
  })
  if (!changed.ok) return changed
  return done({ dayId: from._id, booking: myBookingOf(changed.doc, changed.doc.bookings.find(b => b.bookingId === newId)!, at) })
}

type Taken = { ok: true; day: ConvenienceDay } | { ok: false; rejection: 'NOT_BOOKED' | 'DAY_CLOSED' | 'ALREADY_BOOKED' | 'NO_PLACE' }

async function takeThere(from: ConvenienceDay, booking: Booking, bookingId: string, toDayId: string, call: Call): Promise<Taken> {
  let { doc: to } = await readReached<ConvenienceDay>('days', toDayId, call, targetOf)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (to.bookings.some(b => b.bookingId === bookingId)) return { ok: true, day: to }
    const decision = decideMove(to, { from, booking, bookingId, at: call.caller.at })
    if (!decision.accepted) return { ok: false, rejection: decision.rejection }
    const { stallId, slotId } = decision.event
    const isTaken = await takePlace('days', {
      id: toDayId, path: `stalls.${stallId}.slots.${slotId}.left`, effect: { id: bookingId, type: 'showDay' },
      guard: { bookedKeys: command.neq(bookedKey(booking, stallId)), heldSlots: command.nin(clashingKeys(to, booking, stallId, slotId!)) },
      pushed: { bookings: decision.event, ...keysOf(decision.event) }, alsoOwed: owedVisits(bookingId, to, evolve(to, [decision.event])),
    })
    to = (await read<ConvenienceDay>('days', toDayId))!
    if (isTaken) await runEffects('days', to)
  }
  throw new Refused('CONFLICT')
}
