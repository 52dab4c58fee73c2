import type { Booking, ConvenienceDay, Stall } from './model'

/** What earlier versions did not keep yet: a day saved by them is read as if it had stood there from the start. */
const DAY = {
  note: '', movedFrom: null, reminded: { evening: true, hourUntil: 0 }, toldDelays: {}, wakeAt: null, closedAt: null, ratings: [], totals: null, heldSlots: [],
  seriesId: null, repeats: '', isEdited: false,
} satisfies Partial<ConvenienceDay>
const STALL = {
  walkIns: { capacity: 0, left: 0 }, line: { calls: 0, bookedInARow: 0, firstCalledAt: null, lastCalledAt: null }, isHomeVisit: false, closed: null, staff: null,
} satisfies Partial<Stall>
const BOOKING = { bookedBy: 'self', person: null, passes: 0, waitsForCall: 0 } satisfies Partial<Booking>

/** A day, or the fields of one that a list shows, with the defaults of what is missing. */
export const filledDay = <Day extends Partial<ConvenienceDay>>(day: Day): Day => ({
  ...DAY, ...day,
  ...(day.stalls && { stalls: Object.fromEntries(Object.entries(day.stalls).map(([id, stall]) => [id, { ...STALL, ...stall }])) }),
  ...(day.bookings && { bookings: day.bookings.map(booking => ({ ...BOOKING, ...booking })) }),
})
