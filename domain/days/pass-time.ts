import { isInForce } from './book-slot'
import { slotStartOf } from './call-order'
import { closeDay } from './close-day'
import type { Booking, ConvenienceDay } from './model'
import { delayOf } from './queue'
import { CLOSE_AFTER, HOUR, eveningBefore, nextWakeOf } from './wake'

/** What is said to whom because time passed. */
export interface Told { kind: 'tomorrow' | 'soon' | 'late' | 'unserved' | 'thanks'; booking: Booking; minutes: number }
export interface Passed { day: ConvenienceDay; told: Told[] }

/** From so many minutes on people are told that a stall runs late, and again after as many more. */
const LATE_STEP = 15

/** 前一晚和前一小时的提醒、晚点告知、收场；到时才做，各做一次。 */
export function passTime(day: ConvenienceDay, at: number): Passed | null {
  if (day.wakeAt === null || day.wakeAt > at || day.status !== 'open') return null
  if (at >= day.endAt + CLOSE_AFTER) return closed(day, at)
  const passed = [evening, hourBefore, runningLate].reduce<Passed>((before, step) => {
    const { day: next, told } = step(before.day, at)
    return { day: next, told: [...before.told, ...told] }
  }, { day, told: [] })
  return { ...passed, day: { ...passed.day, wakeAt: nextWakeOf(passed.day, at) } }
}

const expected = ({ bookings }: ConvenienceDay) => bookings.filter(b => b.status === 'booked' && b.slotId !== null)
const saying = (kind: Told['kind'], bookings: Booking[], minutes = 0): Told[] => bookings.map(booking => ({ kind, booking, minutes }))

function evening(day: ConvenienceDay, at: number): Passed {
  if (day.reminded.evening || at < eveningBefore(day.startAt)) return { day, told: [] }
  return { day: { ...day, reminded: { ...day.reminded, evening: true } }, told: at < day.startAt - HOUR ? saying('tomorrow', expected(day)) : [] }
}

function hourBefore(day: ConvenienceDay, at: number): Passed {
  if (at < day.startAt - HOUR) return { day, told: [] }
  const due = expected(day).filter(b => {
    const startAt = slotStartOf(day, b)
    return startAt - HOUR <= at && startAt > day.reminded.hourUntil && startAt > at && b.bookedAt < startAt - HOUR
  })
  return { day: { ...day, reminded: { ...day.reminded, hourUntil: at + HOUR } }, told: saying('soon', due) }
}

function runningLate(day: ConvenienceDay, at: number): Passed {
  if (at < day.startAt) return { day, told: [] }
  return day.stallOrder.reduce<Passed>((before, stallId) => {
    const minutes = delayOf(day, stallId, at)
    if (minutes < (day.toldDelays[stallId] ?? 0) + LATE_STEP) return before
    const waiting = day.bookings.filter(b => b.stallId === stallId && b.slotId !== null && (b.status === 'booked' || b.status === 'checkedIn') && slotStartOf(day, b) + HOUR > at)
    return { day: { ...before.day, toldDelays: { ...before.day.toldDelays, [stallId]: minutes } }, told: [...before.told, ...saying('late', waiting, minutes)] }
  }, { day, told: [] })
}

function closed(day: ConvenienceDay, at: number): Passed {
  const next = closeDay(day, at)
  const now = new Map(next.bookings.map(b => [b.bookingId, b]))
  const before = day.bookings.filter(isInForce).filter(b => now.get(b.bookingId)!.status === 'unserved')
  return { day: next, told: [...saying('unserved', before), ...saying('thanks', oncePerMember(next.bookings.filter(b => b.status === 'done')))] }
}

const oncePerMember = (bookings: Booking[]): Booking[] => bookings.filter((b, i) => bookings.findIndex(other => other.memberId === b.memberId) === i)
