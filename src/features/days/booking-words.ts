import type { MyBooking } from '@domain/days/contract'
import type { Tone } from '@/ui/chip'

export const BOOKING_TONES = {
  booked: 'brand', checkedIn: 'ok', called: 'warn', done: 'plain', missed: 'late', cancelled: 'plain',
} satisfies Record<MyBooking['status'], Tone>

/** What to do now, in one sentence. */
export function bookingHint({ status, ahead }: Pick<MyBooking, 'status' | 'ahead'>): string {
  if (status === 'booked') return ahead > 0 ? `前面还有 ${ahead} 位，到场请扫码签到` : '您排在最前面，到场请扫码签到'
  if (status === 'checkedIn') return ahead > 0 ? `前面还有 ${ahead} 位，请在旁边稍等` : '马上就到您，请留意叫号'
  if (status === 'called') return '正在叫您的号，请到摊位'
  if (status === 'missed') return '叫号时您不在，请到摊位找工作人员'
  return status === 'done' ? '谢谢您来参加' : '这个预约已取消'
}

/** Bookings that still hold a place in the queue. */
export const isInForce = (booking: Pick<MyBooking, 'status'>): boolean => ['booked', 'checkedIn', 'called'].includes(booking.status)
