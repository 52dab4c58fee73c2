import { inShanghai } from '../kernel/calendar'
import { slotStartOf } from './call-order'
import type { Booking, ConvenienceDay } from './model'

/** A request to be filed for a place at a home-visit stall, or one to be withdrawn. */
export interface VisitChange {
  /** Told from the booking and its time, so that filing twice finds the first, and another time is another request. */
  requestId: string
  memberId: string
  isWanted: boolean
  words: string
  from: number
  until: number
}

const MINUTE = 60_000
/** Whoever has, or had, a visit coming; what becomes of it is then told by the request. */
const WANTED: readonly Booking['status'][] = ['booked', 'checkedIn', 'called', 'done', 'asRequest']

export const isVisit = ({ stalls }: Pick<ConvenienceDay, 'stalls'>, { stallId }: Pick<Booking, 'stallId'>): boolean => stalls[stallId]?.isHomeVisit ?? false

/** The request of a booking as things stand; null for places at a table, and for those given up. */
export const visitRequestId = (day: ConvenienceDay, booking: Booking): string | null =>
  isVisit(day, booking) && WANTED.includes(booking.status) ? `v${slotStartOf(day, booking).toString(36)}-${booking.bookingId}` : null

/** 上门的号就是一件诉求：约上就报，取消、改期、停摊就撤，改到的时间另报。 */
export function visitChanges(before: ConvenienceDay, after: ConvenienceDay): VisitChange[] {
  return after.bookings.flatMap(booking => {
    const earlier = before.bookings.find(({ bookingId }) => bookingId === booking.bookingId)
    const [was, is] = [earlier ? visitRequestId(before, earlier) : null, visitRequestId(after, booking)]
    if (was === is) return []
    return [...(was === null ? [] : [changeOf(before, earlier!, was, false)]), ...(is === null ? [] : [changeOf(after, booking, is, true)])]
  })
}

function changeOf(day: ConvenienceDay, booking: Booking, requestId: string, isWanted: boolean): VisitChange {
  const { title, slotMinutes } = day.stalls[booking.stallId]!
  const from = slotStartOf(day, booking)
  const whom = booking.person ? `，给家人 ${booking.person.name}` : ''
  return {
    requestId, memberId: booking.memberId, isWanted, from, until: from + slotMinutes * MINUTE,
    words: `便民日上门：${title}${whom}，约在 ${inShanghai(from).format('M月D日 HH:mm')}`,
  }
}
