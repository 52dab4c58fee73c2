import { livingAt } from '../../domain/people/doors-owed'
import type { Member } from '../../domain/people/model'
import { sumsOf, type Door, type EstateLedger, type HouseholdBook } from '../../domain/places/household-book'
import { doorIdOf } from '../../cloudfunctions/_shell/ids'
import type { Times } from '../times'
import { LOTUS_POND } from './lotus-pond'
import type { Site } from './site'
import { SPRING_BREEZE } from './spring-breeze'

const FLOORS = 6
const ROOMS = [1, 2]
/** What the property's list says of the rooms, in turn: most are lived in, of some nobody knows. */
const USES: Door['use'][] = ['occupied', 'occupied', 'let', 'occupied', 'empty', 'occupied', null]

/** Every door of every building, as the property listed it and as people have joined. */
export function booksOf(members: readonly Member[], { day }: Times): HouseholdBook[] {
  const at = day(-50, '15:00')
  const byDoor = new Map<string, Member[]>()
  for (const member of members) if (member.home) byDoor.set(member.home.doorId, [...(byDoor.get(member.home.doorId) ?? []), member])
  return [SPRING_BREEZE, LOTUS_POND].flatMap(site => site.buildings.map(({ buildingId, units }) => ({
    _id: buildingId, version: 1, communityId: site.communityId, estateId: site.estateId, receipts: [], effects: [], effectsDueAt: null, createdAt: at, updatedAt: at,
    doors: Object.fromEntries(units.flatMap(unit => roomsOf().map((room, i) => doorOf(site, { buildingId, unit, room }, USES[i % USES.length] ?? null, byDoor)))),
  })))
}

const roomsOf = (): string[] => Array.from({ length: FLOORS }, (_, floor) => ROOMS.map(n => `${floor + 1}0${n}`)).flat()

function doorOf({ estateId }: Site, door: { buildingId: string; unit: string; room: string }, use: Door['use'], byDoor: Map<string, Member[]>): [string, Door] {
  const doorId = doorIdOf({ estateId, ...door })
  const people = (byDoor.get(doorId) ?? []).flatMap(member => {
    const living = livingAt(member, doorId)
    return living ? [[member._id, living] as const] : []
  })
  return [doorId, { unit: door.unit, room: door.room, use, people: Object.fromEntries(people) }]
}

/** The sums as the books owe them to the estates. */
export const ledgersOf = (books: readonly HouseholdBook[], { now }: Times): EstateLedger[] =>
  [SPRING_BREEZE, LOTUS_POND].map(({ estateId, communityId }) => ({
    _id: estateId, communityId,
    buildings: Object.fromEntries(books.filter(book => book.estateId === estateId).map(({ _id, version, doors }) => [_id, { version, ...sumsOf(doors, now) }])),
  }))
