import type { DayListItem, DayView, MyBooking } from './contract'
import type { Booking, ConvenienceDay, Stall } from './model'
import { ORDER_RULE, slotStartOf, type Turn } from './call-order'
import { visitRequestId } from './home-visit'
import { moveWithin } from './move-booking'
import { absentOf, calledOf, delayOf, entryOf, numberOf, waitingOf } from './queue'

export const LIST_FIELDS = ['title', 'place', 'startAt', 'endAt', 'status', 'stalls', 'stallOrder', 'memberIds'] as const
export type ListRow = Pick<ConvenienceDay, '_id' | (typeof LIST_FIELDS)[number]>

const slotsOf = ({ slots }: Stall) => Object.values(slots).sort((a, b) => a.startAt - b.startAt)
const inOrder = ({ stalls, stallOrder }: Pick<ConvenienceDay, 'stalls' | 'stallOrder'>): Stall[] => stallOrder.flatMap(id => stalls[id] ?? [])
const leftOf = (day: Pick<ConvenienceDay, 'stalls' | 'stallOrder'>): number =>
  inOrder(day).flatMap(slotsOf).reduce((sum, { left }) => sum + left, 0)

export function listItemOf(row: ListRow, memberId: string): DayListItem {
  const { _id, title, place, startAt, endAt, status, memberIds } = row
  return { dayId: _id, title, place, startAt, endAt, status, stalls: inOrder(row).map(stall => stall.title), left: leftOf(row), isBooked: memberIds.includes(memberId) }
}

type Lines = Record<string, Turn[]>
const linesOf = (day: ConvenienceDay, at: number): Lines => Object.fromEntries(day.stallOrder.map(id => [id, waitingOf(day, id, at)]))

/** A person's own booking with the number, how many come before and when it is likely to be called. */
export const myBookingOf = (day: ConvenienceDay, booking: Booking, at: number): MyBooking => mineIn(day, booking, linesOf(day, at), at)

function mineIn(day: ConvenienceDay, booking: Booking, lines: Lines, at: number): MyBooking {
  const line = lines[booking.stallId] ?? []
  const place = line.findIndex(turn => turn.booking.bookingId === booking.bookingId)
  return {
    bookingId: booking.bookingId, stallId: booking.stallId, stallTitle: day.stalls[booking.stallId]?.title ?? '', number: numberOf(day, booking),
    startAt: slotStartOf(day, booking), isWalkIn: booking.slotId === null, person: booking.person?.name ?? null,
    status: booking.status, requestId: visitRequestId(day, booking), moveTo: moveToOf(day, booking, at), ahead: Math.max(0, place), estimatedAt: line[place]?.at ?? null,
  }
}

function moveToOf(day: ConvenienceDay, booking: Booking, at: number): MyBooking['moveTo'] {
  const decision = moveWithin(day, { booking, bookingId: 'next', at })
  if (!decision.accepted) return null
  const { stallId, slotId } = decision.event.booking
  const stall = day.stalls[stallId]!
  return { stallTitle: stall.title, startAt: slotId === null ? null : stall.slots[slotId]!.startAt }
}

const isShownToOwner = (b: Booking): boolean => b.status !== 'cancelled'

export function viewOf(day: ConvenienceDay, memberId: string, canManage: boolean, at: number): DayView {
  const { _id, estateId, title, place, words, startAt, endAt, status, contact } = day
  const lines = linesOf(day, at)
  return {
    dayId: _id, estateId, title, place, words, startAt, endAt, status, contact, rule: ORDER_RULE, note: day.note, movedFrom: day.movedFrom, totals: canManage ? day.totals : null,
    canRate: day.bookings.some(b => b.memberId === memberId && b.status === 'done') && !day.ratings.some(rating => rating.memberId === memberId), alternatives: [],
    stalls: inOrder(day).map(stall => {
      const called = calledOf(day, stall.stallId)
      return {
        stallId: stall.stallId, kind: stall.kind, title: stall.title, helper: stall.helper, capacity: Math.max(1, ...slotsOf(stall).map(slot => slot.capacity)), walkIns: stall.walkIns.capacity, slots: slotsOf(stall), walkInsLeft: stall.walkIns.left,
        nowServing: called ? numberOf(day, called) : null, waiting: lines[stall.stallId]!.length, isHomeVisit: stall.isHomeVisit, closed: stall.closed, delayMinutes: at < startAt ? 0 : delayOf(day, stall.stallId, at),
      }
    }),
    mine: day.bookings.filter(b => b.memberId === memberId && isShownToOwner(b)).map(b => mineIn(day, b, lines, at)),
    canManage, checkInScene: canManage ? day.checkInScene : null, repeats: day.repeats, codeRefId: day.seriesId ?? _id, isHere: false, staff: [],
  }
}

/** The queue of one stall as the people at the table see it. */
export function stallQueueOf(day: ConvenienceDay, stall: Stall, at: number) {
  const called = calledOf(day, stall.stallId)
  return {
    dayId: day._id, stallId: stall.stallId, title: stall.title, nowServing: called && entryOf(day, called, null), rule: ORDER_RULE,
    waiting: [
      ...waitingOf(day, stall.stallId, at).map(turn => entryOf(day, turn.booking, turn.at)),
      ...absentOf(day, stall.stallId, at).map(b => entryOf(day, b, null)),
    ],
    missed: day.bookings.filter(b => b.stallId === stall.stallId && b.status === 'missed').map(b => entryOf(day, b, null)),
    served: day.bookings.filter(b => b.stallId === stall.stallId && b.status === 'done').length, walkInsLeft: stall.walkIns.left,
    delayMinutes: at < day.startAt ? 0 : delayOf(day, stall.stallId, at),
  }
}

const NEXT_SHOWN = 4

/** The big screen: numbers only, no names. */
export const displayOf = (day: ConvenienceDay, at: number) => ({
  dayId: day._id, title: day.title, place: day.place, rule: ORDER_RULE, at,
  stalls: inOrder(day).filter(({ isHomeVisit }) => !isHomeVisit).map(stall => {
    const called = calledOf(day, stall.stallId)
    const waiting = waitingOf(day, stall.stallId, at).filter(turn => turn.booking.status === 'checkedIn')
    return {
      stallId: stall.stallId, title: stall.title, nowServing: called ? numberOf(day, called) : null,
      next: waiting.slice(0, NEXT_SHOWN).map(turn => numberOf(day, turn.booking)), waiting: waiting.length,
      delayMinutes: at < day.startAt ? 0 : delayOf(day, stall.stallId, at), isClosed: stall.closed !== null,
    }
  }),
})

/** The card on the estate's home page, with the version it was drawn from. */
export const boardCardOf = (day: ConvenienceDay) => ({
  version: day.version, dayId: day._id, title: day.title, place: day.place, startAt: day.startAt,
  // The home page shows what is still ahead, and a cancelled day is not.
  endAt: day.status === 'open' ? day.endAt : 0, stalls: inOrder(day).map(({ title }) => title), left: leftOf(day),
})

/** Days with a stall of one of these kinds that still has a place. */
export const alternativesOf = (rows: ListRow[], kinds: Stall['kind'][]) => rows
  .filter(row => inOrder(row).some(stall => kinds.includes(stall.kind) && slotsOf(stall).some(({ left }) => left > 0)))
  .map(({ _id, title, place, startAt }) => ({ dayId: _id, title, place, startAt }))
