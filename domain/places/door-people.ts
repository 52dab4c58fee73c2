import type { Door } from './household-book'

type Person = Door['people'][string]
type Doors = Record<string, Door>

/** The book with somebody behind a door, or no longer; null when it says so already. A door nobody has written down is written down by whoever joins. */
export function withPerson(doors: Doors, { doorId, unit, room }: { doorId: string; unit: string; room: string }, memberId: string, person: Person | null): Doors | null {
  const door = doors[doorId] ?? { unit, room, use: null, people: {} }
  const { [memberId]: before, ...others } = door.people
  if (person === null) return before ? { ...doors, [doorId]: { ...door, people: others } } : null
  const isSame = before && before.isTenant === person.isTenant && before.isVerified === person.isVerified && before.until === person.until
  return isSame ? null : { ...doors, [doorId]: { ...door, people: { ...others, [memberId]: person } } }
}
