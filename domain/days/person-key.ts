import type { Booking, ConvenienceDay, Stall } from './model'

type Who = Pick<Booking, 'memberId' | 'person'>

/** Who comes, whoever booked: the member, a family member by name, an elder by telephone, so that two stewards do not book one elder twice. */
export const personKey = ({ memberId, person }: Who): string => {
  if (!person) return memberId
  return person.phone ? `tel${person.phone}` : `${memberId}~${person.name}`
}
export const bookedKey = (who: Who, stallId: string): string => `${personKey(who)}:${stallId}`
export const heldKey = (who: Who, stallId: string, slotId: string): string => `${personKey(who)}:${stallId}:${slotId}`

const MINUTE = 60_000

/** The keys under which this person would already be somewhere else at the time of this slot. */
export function clashingKeys({ stalls }: Pick<ConvenienceDay, 'stalls'>, who: Who, stallId: string, slotId: string): string[] {
  const [from, until] = spanOf(stalls[stallId]!, slotId)
  return Object.values(stalls).filter(stall => stall.stallId !== stallId).flatMap(stall => Object.keys(stall.slots).filter(id => {
    const [start, end] = spanOf(stall, id)
    return start < until && from < end
  }).map(id => heldKey(who, stall.stallId, id)))
}

const spanOf = ({ slots, slotMinutes }: Stall, slotId: string): [number, number] => {
  const startAt = slots[slotId]?.startAt ?? 0
  return [startAt, startAt + slotMinutes * MINUTE]
}
