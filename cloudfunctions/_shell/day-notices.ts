import type { Booking, ConvenienceDay } from '../../domain/days/model'
import { PASS_BEHIND } from '../../domain/days/serve-person'
import { numberOf } from '../../domain/days/queue'
import type { Effect } from '../../domain/kernel/actor'
import { noticeTime } from '../../domain/kernel/calendar'
import type { NoticeEvent } from '../../domain/messages/notices'

type Owed = Omit<Effect, 'id'>

/** Whoever booked is told: the member, or the steward for an elder, then with the name as others may read it. */
const notice = (event: NoticeEvent, day: ConvenienceDay, booking: Booking, at: number, detail: string): Owed => ({
  type: 'notify', data: {
    event, to: [booking.memberId],
    params: { refId: day._id, subject: day.title, place: day.place, when: noticeTime(at), detail: `${booking.person ? `${booking.name} ` : ''}${detail}` },
  },
})

export const calledNotices = (day: ConvenienceDay, bookings: Booking[]): Owed[] => bookings.filter(b => b.status === 'called').map(b =>
  notice('dayCalled', day, b, b.calledAt ?? day.startAt, `${day.stalls[b.stallId]!.title} ${numberOf(day, b)} 号，请到摊位`))

/** 过号: still in the queue, or missed. */
export const passedNotices = (day: ConvenienceDay, bookings: Booking[]): Owed[] => bookings.map(b =>
  notice('dayPassed', day, b, b.calledAt ?? day.startAt, `${day.stalls[b.stallId]!.title} ${b.status === 'missed' ? '叫号时不在，请找工作人员' : `过号，排到后面 ${PASS_BEHIND} 位之后`}`))
