import type { PARTY_KINDS } from '../../domain/people/model'
import { SPRING_BREEZE } from '../places/spring-breeze'
import { nameOf } from './names'
import type { Person } from './person'

const FLOORS = 6
const site = SPRING_BREEZE

/** Party members among them, by their place in the list: with those named elsewhere the branch counts fifteen. */
const PARTY: Record<number, (typeof PARTY_KINDS)[number]> = {
  4: 'employed', 11: 'retired', 19: 'employed', 27: 'floating', 38: 'retired', 46: 'probationary', 55: 'employed', 63: 'retired', 78: 'floating', 86: 'employed', 97: 'probationary',
}
const DECLARED = 70
const WAITING = [33, 50, 102]
const ELDERS = [9, 31, 57, 80, 101]

interface Room { building: number; unit: number; room: string }

const rooms: Room[] = site.buildings.flatMap(({ units }, b) => units.flatMap((_, u) => Array.from({ length: FLOORS * 2 }, (_, i) => ({
  building: b + 1, unit: u + 1, room: `${Math.floor(i / 2) + 1}0${i % 2 + 1}`,
}))))
const isLivedIn = (_: Room, i: number): boolean => i % 7 < 5

/** The households that use the programme beside those the stories name: five rooms in seven. */
export const householdsBeside = (named: readonly Person[]): Person[] => rooms.filter(isLivedIn)
  .filter(room => !named.some(({ home, site: where }) => where === site && home && isSame(home, room)))
  .map((home, i) => ({
    key: `h${String(i + 1).padStart(3, '0')}`, name: nameOf(i), site, isElder: ELDERS.includes(i),
    home: { ...home, ...(WAITING.includes(i) ? { status: 'pending' as const, joinedDaysAgo: 2 } : {}) },
    ...(PARTY[i] || i === DECLARED ? { party: PARTY[i] ?? 'employed', isPartyDeclared: i === DECLARED } : {}),
  }))

const isSame = (a: Room, b: Room): boolean => a.building === b.building && a.unit === b.unit && a.room === b.room
