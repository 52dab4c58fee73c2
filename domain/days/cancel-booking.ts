import { accept, reject, type Decision } from '../kernel/decision'
import type { Booking, ConvenienceDay } from './model'

/** 取消预约：叫号前都可以，名额立刻空出来。 */
export function cancelBooking({ bookings }: ConvenienceDay, { memberId, bookingId }: { memberId: string; bookingId: string }): Decision<Booking[], 'NOT_BOOKED' | 'TOO_LATE'> {
  const booking = bookings.find(b => b.bookingId === bookingId && b.memberId === memberId)
  if (!booking || booking.status === 'cancelled') return reject('NOT_BOOKED')
  if (booking.status !== 'booked' && booking.status !== 'checkedIn') return reject('TOO_LATE')
  return accept([{ ...booking, status: 'cancelled' }])
}
