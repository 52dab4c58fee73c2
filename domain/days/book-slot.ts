import { accept, reject, type Decision } from '../kernel/decision'
import { maskName } from '../kernel/mask'
import { isVisit } from './home-visit'
import type { Booking, ConvenienceDay } from './model'
import { bookedKey, clashingKeys } from './person-key'

/** 一位住户一天最多替几位家人约. */
export const MAX_FAMILY = 4

/** Who books, and for whom: `person` is a family member or, by a steward, an elder. */
export interface BookedFor {
  bookingId: string
  memberId: string
  /** As others may read it. */
  name: string
  person: Booking['person']
  isSteward: boolean
  at: number
}
export interface BookSlot extends BookedFor { stallId: string; slotId: string; isVerifiedResident: boolean }
export type BookRejection =
  'DAY_CLOSED' | 'SLOT_UNKNOWN' | 'SLOT_FULL' | 'SLOT_PASSED' | 'ALREADY_BOOKED' | 'TIME_CONFLICT' | 'NOT_VERIFIED' | 'NAME_NEEDED' | 'FAMILY_FULL' | 'HOME_NEEDED' | 'STALL_CLOSED'

const IN_FORCE: readonly Booking['status'][] = ['booked', 'checkedIn', 'called']
export const isInForce = ({ status }: Pick<Booking, 'status'>): boolean => IN_FORCE.includes(status)

/** 预约：核实过的居民为自己或家人，管家为老人；每人每个摊位一个号，不同摊位时间要错开，先到先得。 */
export function bookSlot(day: ConvenienceDay, command: BookSlot): Decision<Booking, BookRejection> {
  const { stallId, slotId, at } = command
  const slot = day.stalls[stallId]?.slots[slotId]
  if (day.status !== 'open') return reject('DAY_CLOSED')
  if (!slot) return reject('SLOT_UNKNOWN')
  if (day.stalls[stallId]!.closed !== null) return reject('STALL_CLOSED')
  const refusal = refusalOf(day, command)
  if (refusal) return reject(refusal)
  if (at >= slot.startAt) return reject('SLOT_PASSED')
  if (clashingKeys(day, command, stallId, slotId).some(key => day.heldSlots.includes(key))) return reject('TIME_CONFLICT')
  if (slot.left < 1) return reject('SLOT_FULL')
  return accept({ ...newBooking(command, stallId), slotId, status: 'booked', checkedInAt: null })
}

function refusalOf(day: ConvenienceDay, { stallId, isVerifiedResident, ...who }: BookSlot): BookRejection | null {
  if (!isVerifiedResident && !who.isSteward) return 'NOT_VERIFIED'
  if (!isVerifiedResident && isVisit(day, { stallId })) return 'HOME_NEEDED'
  if (!isVerifiedResident && !who.person) return 'NAME_NEEDED'
  if (day.bookedKeys.includes(bookedKey(who, stallId))) return 'ALREADY_BOOKED'
  return who.person && !who.isSteward && familyOf(day, who.memberId, who.person.name).size >= MAX_FAMILY ? 'FAMILY_FULL' : null
}

/** The other people somebody has booked for. */
const familyOf = ({ bookings }: ConvenienceDay, memberId: string, name: string): Set<string> =>
  new Set(bookings.filter(b => b.memberId === memberId && isInForce(b)).flatMap(b => (b.person && b.person.name !== name ? [b.person.name] : [])))

export const newBooking = ({ bookingId, memberId, name, person, isSteward, at }: BookedFor, stallId: string) => ({
  bookingId, stallId, memberId, person, name: person ? maskName(person.name) : name, bookedBy: person ? (isSteward ? 'steward' as const : 'family' as const) : 'self' as const,
  bookedAt: at, calledAt: null, passes: 0, waitsForCall: 0,
})
