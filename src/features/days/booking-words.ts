import type { MyBooking } from '@domain/days/contract'
import type { Tone } from '@/ui/chip'
import { clock } from '@/ui/calendar'

export const BOOKING_TONES = {
  booked: 'brand', checkedIn: 'ok', called: 'warn', done: 'plain', missed: 'late', cancelled: 'plain', dayCancelled: 'late', moved: 'plain', unserved: 'warn', asRequest: 'ok', stallClosed: 'late',
} satisfies Record<MyBooking['status'], Tone>

/** What to do now, in one sentence; once the day is closed nobody is at the stall any more. */
export function bookingHint({ status, ahead }: Pick<MyBooking, 'status' | 'ahead'>, isDayOver: boolean): string {
  if (status === 'missed' && isDayOver) return '叫号时您不在，这次没赶上，请约下一次'
  if (status === 'booked') return ahead > 0 ? `前面还有 ${ahead} 位，到场请扫码签到` : '您排在最前面，到场请扫码签到'
  if (status === 'checkedIn') return ahead > 0 ? `前面还有 ${ahead} 位，请在旁边稍等` : '马上就到您，请留意叫号'
  if (status === 'called') return '正在叫您的号，请到摊位'
  return OVER[status]
}

export const VISIT_HINT = '师傅上门，请留人在家。已经报给管家，办到哪一步点下面看'
const OVER: Record<Exclude<MyBooking['status'], 'booked' | 'checkedIn' | 'called'>, string> = {
  missed: '叫号时您不在，请到摊位找工作人员，会给您排上', done: '谢谢您来参加', cancelled: '这个预约已取消',
  dayCancelled: '这一天取消了，可以改到别的日子', moved: '已经改到别处', unserved: '今天没轮到您，对不起，请约下一次', asRequest: VISIT_HINT,
  stallClosed: '这个摊位停了，对不起。点下面改到别处，也可以另选别的摊位',
}

const LATE = 10 * 60_000

/** 09:30 开始, and when it will be later: 预计 09:50. Times in epoch ms. */
export function bookingTime({ isWalkIn, startAt, estimatedAt }: Pick<MyBooking, 'isWalkIn' | 'startAt' | 'estimatedAt'>): string {
  const planned = isWalkIn ? '现场号' : `${clock(startAt)} 开始`
  const isNews = estimatedAt !== null && (isWalkIn || estimatedAt - startAt >= LATE)
  return isNews ? `${planned} · 预计 ${clock(estimatedAt)} 轮到` : planned
}

/** What needs doing first: places in force and those to be moved, then what is over. */
export const bookingsInOrder = (bookings: readonly MyBooking[]): MyBooking[] => [...bookings].sort((a, b) => Number(isOver(a)) - Number(isOver(b)))
const isOver = ({ status }: MyBooking): boolean => !['booked', 'checkedIn', 'called', 'dayCancelled', 'stallClosed', 'missed'].includes(status)

/** Bookings that still hold a place in the queue. */
export const isInForce = (booking: Pick<MyBooking, 'status'>): boolean => ['booked', 'checkedIn', 'called'].includes(booking.status)
