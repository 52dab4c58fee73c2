import { isInForce } from '../../domain/days/book-slot'
import { slotStartOf } from '../../domain/days/call-order'
import { isVisit, visitChanges } from '../../domain/days/home-visit'
import { leftWithout } from '../../domain/days/close-stall'
import type { Told } from '../../domain/days/pass-time'
import type { Booking, ConvenienceDay } from '../../domain/days/model'
import { staffChanges } from '../../domain/days/staffing'
import { PASS_BEHIND } from '../../domain/days/serve-person'
import { numberOf } from '../../domain/days/queue'
import type { Effect } from '../../domain/kernel/actor'
import { inShanghai, noticeTime } from '../../domain/kernel/calendar'
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

const DETAILS: Record<Told['kind'], { event: NoticeEvent; detail(stall: string, told: Told, at: number): string }> = {
  tomorrow: { event: 'dayTomorrow', detail: (stall, _, at) => `${stall} ${clock(at)}，早几分钟到` },
  soon: { event: 'daySoon', detail: (stall, _, at) => `${stall} ${clock(at)}，到场请扫码` },
  late: { event: 'dayLate', detail: (stall, { minutes }) => `${stall}晚约 ${minutes} 分钟，号还在` },
  unserved: { event: 'dayUnserved', detail: stall => `${stall}，请约下一次` },
  thanks: { event: 'dayThanks', detail: () => '点开给个评价，让下次更好' },
}
const clock = (at: number): string => inShanghai(at).format('HH:mm')

/** What passing time says: reminders, delays, the end. */
export const toldNotices = (day: ConvenienceDay, told: Told[]): Owed[] => told.filter(isFirstOf(told)).map(each => {
  const at = slotStartOf(day, each.booking)
  const { event } = DETAILS[each.kind]
  const count = isReminder(each) ? told.filter(isLike(each)).length : 1
  return notice(event, day, each.booking, at, count > 1 ? `${clock(at)} 起共 ${count} 个号，到场扫码` : detailOf(day, each, at))
})

/** Who is visited stays at home instead of coming. */
function detailOf(day: ConvenienceDay, told: Told, at: number): string {
  const { title } = day.stalls[told.booking.stallId]!
  return isReminder(told) && isVisit(day, told.booking) ? `${title} ${clock(at)} 上门，请留人` : DETAILS[told.kind].detail(title, told, at)
}

const isReminder = ({ kind }: Told): boolean => kind === 'tomorrow' || kind === 'soon'
const isLike = (one: Told) => (other: Told): boolean => other.kind === one.kind && other.booking.memberId === one.booking.memberId
/** One reminder per person, whatever they booked and for whom: each message uses up one that was paid for with a tap. */
const isFirstOf = (told: Told[]) => (each: Told): boolean => !isReminder(each) || told.find(isLike(each)) === each

/** Whoever has a place, or had one until the day was called off, each once. */
export const peopleTold = ({ bookings }: ConvenienceDay): string[] => [...new Set(bookings.filter(b => isInForce(b) || b.status === 'dayCancelled').map(b => b.memberId))]

/** Everybody with a place is told of a change or a cancellation, each once, whatever they booked. */
function everybodyTold(event: 'dayChanged' | 'dayCancelled', day: ConvenienceDay, detail: string): Owed[] {
  const to = peopleTold(day)
  return to.length ? [{ type: 'notify', data: { event, to, params: { refId: day._id, subject: day.title, place: day.place, when: noticeTime(day.startAt), detail } } }] : []
}

/** What a day that was moved, or called off, owes: its card on the board, and the word to everybody with a place. */
export const movedEffects = (day: ConvenienceDay, reason: string): Owed[] => [SHOWN, ...everybodyTold('dayChanged', day, `${reason}，您的号还在`)]
export const cancelledEffects = (day: ConvenienceDay, reason: string): Owed[] => [SHOWN, ...everybodyTold('dayCancelled', day, `${reason}，点开可改约`)]
/** Whoever booked at a stall that was closed is told, each once. */
export function stallClosedEffects(day: ConvenienceDay, stallId: string, reason: string): Owed[] {
  const left = leftWithout(day, stallId).filter((b, i, all) => all.findIndex(other => other.memberId === b.memberId) === i)
  return [SHOWN, ...left.map(b => notice('dayStallClosed', day, b, slotStartOf(day, b), `${day.stalls[stallId]!.title}停了：${reason}`))]
}

/** What home visits booked, given up or moved to another time owe: requests filed and withdrawn. */
export const visitEffects = (before: ConvenienceDay, after: ConvenienceDay): Owed[] => visitChanges(before, after).map(change => ({ type: 'homeVisit', data: { ...change } }))
/** Whatever hangs on a day goes along with it: home visits, and the posts of its stalls. */
export const followedBy = (before: ConvenienceDay, after: ConvenienceDay): Owed[] =>
  [...visitEffects(before, after), ...staffChanges(before, after).map(change => ({ type: 'staffing', data: { ...change } }))]
/** The same for a place that is taken without the whole day being read and saved. */
export const owedVisits = (bookingId: string, before: ConvenienceDay, after: ConvenienceDay): Effect[] =>
  visitEffects(before, after).map((effect, i) => ({ ...effect, id: `${bookingId}-visit-${i}` }))
/** The card of a day on the estate's board follows it. */
export const SHOWN: Owed = { type: 'showDay', data: {} }
