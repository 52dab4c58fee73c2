import { SLOT, STALL, bookingIdOf, dayIdOf, dayOf, dayScene, withElder } from '../../fixture/days'
import type { Documents } from '../../fixture/open-estates'
import { MARKS, PLACES, estateId } from '../../fixture/places'
import { HOUR, TODAY, type Inputs } from './input'

export const things = (now: number): Documents => ({
  days: PLACES.flatMap(place => [
    dayOf('book', place, now, []), dayOf('cancelBooking', place, now, [['resident', 'booked']]), dayOf('checkIn', place, now, [['resident', 'booked']]),
    dayOf('serve', place, now, [['resident', 'called']]), withElder(dayOf('reveal', place, now, [['resident', 'booked']]), place),
    dayOf('change', place, now, [['neighbor', 'booked']]), dayOf('cancel', place, now, [['resident', 'booked']]), dayOf('move', place, now, [['resident', 'booked']]),
    dayOf('rate', place, now, [['resident', 'done']]), dayOf('close', place, now, [['resident', 'booked']]), dayOf('staff', place, now, []),
    dayOf('queue', place, now, [['resident', 'checkedIn'], ['neighbor', 'checkedIn'], ['pending', 'checkedIn']]),
  ]),
})

export const days: Inputs<'days'> = {
  publish: place => ({
    estateId: estateId(place), title: '便民日', place: '花园', words: '', startAt: TODAY + HOUR, endAt: TODAY + 2 * HOUR,
    stalls: [{ kind: 'haircut', title: '理发', helper: '', slotMinutes: 30, capacity: 2, walkIns: 0 }],
  }),
  startSeries: place => ({
    estateId: estateId(place), title: '便民日', place: '花园', words: '', from: '09:00', until: '11:00',
    stalls: [{ kind: 'haircut', title: '理发', helper: '', slotMinutes: 30, capacity: 2, walkIns: 0 }],
    recurrence: { kind: 'monthly', weekdays: [], monthDay: 5, holidays: 'after', firstDay: '2026-01-01', lastDay: null, pauses: [] },
  }),
  year: () => ({ year: 2026 }),
  list: () => ({ scope: 'open' }),
  get: place => ({ dayId: dayIdOf('book', place) }),
  book: place => ({ dayId: dayIdOf('book', place), stallId: STALL, slotId: SLOT }),
  takeNumber: place => ({ dayId: dayIdOf('book', place), stallId: STALL, scene: dayScene(place), person: { name: `${MARKS[place]}奶奶` } }),
  cancelBooking: place => ({ dayId: dayIdOf('cancelBooking', place), bookingId: bookingIdOf('resident', place) }),
  checkIn: place => ({ dayId: dayIdOf('checkIn', place), scene: dayScene(place) }),
  queue: place => ({ dayId: dayIdOf('queue', place), stallId: STALL }),
  callNext: place => ({ dayId: dayIdOf('queue', place), stallId: STALL }),
  serve: place => ({ dayId: dayIdOf('serve', place), bookingId: bookingIdOf('resident', place), step: 'pass' }),
  revealPerson: place => ({ dayId: dayIdOf('reveal', place), bookingId: bookingIdOf('resident', place) }),
  change: place => ({ dayId: dayIdOf('change', place), startAt: TODAY + 3 * HOUR, place: '活动室', reason: '下雨' }),
  cancel: place => ({ dayId: dayIdOf('cancel', place), reason: '下雨' }),
  editStall: place => ({ dayId: dayIdOf('change', place), stallId: STALL, helper: '换一位师傅', capacity: 12, walkIns: 2 }),
  staffStall: place => ({ dayId: dayIdOf('staff', place), stallId: STALL, partySeats: 1, neighborSeats: 2 }),
  closeStall: place => ({ dayId: dayIdOf('close', place), stallId: STALL, reason: '医生病了' }),
  moveBooking: place => ({ dayId: dayIdOf('move', place), bookingId: bookingIdOf('resident', place), toDayId: dayIdOf('change', place) }),
  rate: place => ({ dayId: dayIdOf('rate', place), stars: 5, words: '' }),
  display: place => ({ dayId: dayIdOf('queue', place) }),
}
