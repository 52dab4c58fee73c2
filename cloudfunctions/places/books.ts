import { addSums, doorState, sumsOf, NO_DOORS, floorOf, type Door, type EstateLedger, type HouseholdBook } from '../../domain/places/household-book'
import type { Building, Estate } from '../../domain/places/model'
import { changeBook } from '../_shell/books'
import { done, reach, receiptId, rejected, type Call } from '../_shell/call'
import { read } from '../_shell/documents'
import { Refused } from '../_shell/refused'
import { readNamed, readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import type { PlacesHandlers } from './handlers'

/** 小区基本信息台账: the estate with its buildings and their sums; one read beside the estate, whatever the books hold. */
export const estateLedger: PlacesHandlers['estateLedger'] = async ({ estateId }, call) => {
  const { doc: estate } = await readReached<Estate>('estates', estateId, call, estateTarget)
  const ledger = await read<EstateLedger>('estateLedgers', estateId)
  const buildings = estate.buildings.map(({ buildingId, name, units }) => ({ buildingId, name, units, sums: ledger?.buildings[buildingId] ?? NO_DOORS }))
  const { name, communityName, subdistrictName } = estate
  return done({ estateId, name, communityName, subdistrictName, buildings, sums: addSums(buildings.map(({ sums }) => sums)) })
}

/** Every door of one building with its state at this moment: one read beside the estate. */
export const building: PlacesHandlers['building'] = async ({ estateId, buildingId }, call) => {
  const found = await reachBuilding(estateId, buildingId, call)
  const book = await read<HouseholdBook>('households', buildingId)
  return done(shownOf(found, book?.doors ?? {}, call.caller.at))
}

/** What is registered of a door; people who joined are believed before it. */
export const setUse: PlacesHandlers['setUse'] = async ({ estateId, buildingId, doorId, use }, call) => {
  const found = await reachBuilding(estateId, buildingId, call)
  const { communityId } = found.estate
  let doors: Record<string, Door> | null = null
  await changeBook({ communityId, estateId, buildingId }, receiptId(call), call.caller.at, before => {
    const door = before[doorId]
    doors = door ? { ...before, [doorId]: { ...door, use } } : null
    return door && door.use !== use ? doors : null
  })
  return doors ? done(shownOf(found, doors, call.caller.at)) : rejected('DOOR_UNKNOWN')
}

interface Found { estate: Estate; building: Building }

async function reachBuilding(estateId: string, buildingId: string, call: Call): Promise<Found> {
  const estate = await readNamed<Estate>('estates', estateId, call)
  if (!estate) throw new Refused('NOT_FOUND')
  reach(call, { ...estateTarget(estate), buildingId })
  const building = estate.buildings.find(one => one.buildingId === buildingId)
  if (!building) throw new Refused('NOT_FOUND')
  return { estate, building }
}

const shownOf = ({ estate, building: { buildingId, name, units } }: Found, doors: Readonly<Record<string, Door>>, at: number) => ({
  estateName: estate.name, buildingId, name, units, sums: sumsOf(doors, at),
  doors: Object.entries(doors).map(([doorId, door]) => ({
    doorId, unit: door.unit, room: door.room, floor: floorOf(door.room), state: doorState(door, at), use: door.use, people: Object.keys(door.people).length,
  })),
})
