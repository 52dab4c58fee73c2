import type { DayListItem, DayView, MyBooking } from './contract'
import { isInForce } from './book-slot'
import type { Booking, ConvenienceDay, Stall } from './model'
import { aheadOf, calledOf, entryOf, numberOf, waitingOf } from './queue'

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

/** A person's own booking with the number and how many come before. */
export const myBookingOf = (day: ConvenienceDay, booking: Booking): MyBooking => {
  const stall = day.stalls[booking.stallId]
  return {
    bookingId: booking.bookingId, stallId: booking.stallId, stallTitle: stall?.title ?? '', number: numberOf(day, booking),
    startAt: stall?.slots[booking.slotId]?.startAt ?? day.startAt, status: booking.status, ahead: aheadOf(day, booking),
  }
}

export function viewOf(day: ConvenienceDay, memberId: string, canManage: boolean): DayView {
  const { _id, estateId, title, place, words, startAt, endAt, status, contact } = day
  return {
    dayId: _id, estateId, title, place, words, startAt, endAt, status, contact,
    stalls: inOrder(day).map(stall => {
      const called = calledOf(day, stall.stallId)
      return {
        stallId: stall.stallId, kind: stall.kind, title: stall.title, helper: stall.helper, slots: slotsOf(stall),
        nowServing: called ? numberOf(day, called) : null,
      }
    }),
    mine: day.bookings.filter(b => b.memberId === memberId && (isInForce(b) || b.status === 'done')).map(b => myBookingOf(day, b)),
    canManage, checkInScene: canManage ? day.checkInScene : null,
  }
}

/** The queue of one stall as the people at the table see it. */
export function stallQueueOf(day: ConvenienceDay, stall: Stall) {
  const called = calledOf(day, stall.stallId)
  return {
    dayId: day._id, stallId: stall.stallId, title: stall.title, nowServing: called && entryOf(day, called),
    waiting: waitingOf(day, stall.stallId).map(b => entryOf(day, b)),
  }
}

/** The card on the estate's home page, with the version it was drawn from. */
export const boardCardOf = (day: ConvenienceDay) => ({
  version: day.version, dayId: day._id, title: day.title, place: day.place, startAt: day.startAt, endAt: day.endAt,
  stalls: inOrder(day).map(({ title }) => title), left: leftOf(day),
})
