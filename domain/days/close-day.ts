import { isVisit } from './home-visit'
import type { Booking, ConvenienceDay, DayTotals } from './model'

/** 收场：上门的由工单接着办，没来的记过号，到场没轮到的另记（要道歉），电话不再留，数字留下。 */
export function closeDay(day: ConvenienceDay, at: number): ConvenienceDay {
  const bookings = day.bookings.map(settledIn(day)).map(withoutPhone)
  return { ...day, bookings, status: 'closed', heldSlots: [], wakeAt: null, closedAt: at, totals: totalsOf({ ...day, bookings }) }
}

const SETTLED: Partial<Record<Booking['status'], Booking['status']>> = { booked: 'missed', checkedIn: 'unserved', called: 'done' }
const settledIn = (day: ConvenienceDay) => (b: Booking): Booking => {
  const status = SETTLED[b.status]
  return status ? { ...b, status: isVisit(day, b) ? 'asRequest' : status } : b
}
const withoutPhone = (b: Booking): Booking => (b.person?.phone ? { ...b, person: { ...b.person, phone: '' } } : b)

/** What is kept for the record. */
export function totalsOf({ bookings, ratings, stalls, stallOrder }: Pick<ConvenienceDay, 'bookings' | 'ratings' | 'stalls' | 'stallOrder'>): DayTotals {
  const count = (test: (b: Booking) => boolean) => bookings.filter(test).length
  const is = (status: Booking['status']) => count(b => b.status === status)
  return {
    booked: count(b => b.slotId !== null), walkIns: count(b => b.slotId === null), served: is('done'), visits: is('asRequest'), missed: is('missed'), unserved: is('unserved'),
    cancelled: is('cancelled') + is('dayCancelled') + is('stallClosed') + is('moved'), ratings: ratings.length, stars: ratings.reduce((sum, { stars }) => sum + stars, 0),
    byStall: stallOrder.map(stallId => ({ title: stalls[stallId]?.title ?? '', served: count(b => b.stallId === stallId && b.status === 'done') })),
  }
}
