import type { Home, Member } from './model'

/** A door whose book must hear of a change of somebody's home; kept on the sheet until it has. */
export interface DoorOwed { communityId: string; estateId: string; buildingId: string; unit: string; room: string; doorId: string }

const doorOf = ({ communityId, estateId, buildingId, unit, room, doorId }: Home): DoorOwed => ({ communityId, estateId, buildingId, unit, room, doorId })

/** The doors that a change of home concerns: the one left and the one entered, each once. */
export function doorsConcerned(before: Home | null, after: Home | null): DoorOwed[] {
  const doors = [before, after].flatMap(home => (home ? [doorOf(home)] : []))
  return doors.filter(({ doorId }, i) => doors.findIndex(other => other.doorId === doorId) === i)
}

/** How somebody stands in the book of a door; null when they do not live behind it. */
export function livingAt({ home }: Pick<Member, 'home'>, doorId: string): { isTenant: boolean; isVerified: boolean; until: number | null } | null {
  if (home?.doorId !== doorId || home.status === 'refused') return null
  return { isTenant: home.tie === 'tenant', isVerified: home.status === 'verified', until: home.until }
}
