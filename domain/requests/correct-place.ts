import { accept, reject, type Decision } from '../kernel/decision'

export interface Location { communityId: string; estateId: string; buildingId: string | null; place: string; room: string; facilityId?: string | null }
export interface EstateBuildings { name: string; buildings: { buildingId: string; name: string; units: string[] }[] }
export interface Correction { buildingId: string | null; unit: string | null }

/** 更改地点：只在本小区之内；没有楼栋就是公共区域。 A room goes with the unit it was declared for, elsewhere it is left out. */
export function correctPlace(location: Location, estate: EstateBuildings, { buildingId, unit }: Correction): Decision<Location, 'BUILDING_UNKNOWN'> {
  if (buildingId === null) return accept({ ...location, buildingId, place: `${estate.name} 公共区域`, room: '', facilityId: null })
  const building = estate.buildings.find(one => one.buildingId === buildingId)
  if (!building || (unit !== null && !building.units.includes(unit))) return reject('BUILDING_UNKNOWN')
  const isSame = location.buildingId === buildingId && (unit === null ? building.units.length === 0 : location.place.endsWith(` ${unit}`))
  return accept({ ...location, buildingId, place: [estate.name, building.name, unit].filter(Boolean).join(' '), room: isSame ? location.room : '', facilityId: null })
}

/** A code of a facility, as it hangs there. */
export interface FacilityCode { _id: string; estateId: string; kind: string; status: string; buildingId: string | null; label: string }

/** 选设施：本小区在用的设施码，地点就是它挂的地方。 */
export const atFacility = (location: Location, code: FacilityCode | null): Decision<Location, 'BUILDING_UNKNOWN'> =>
  code?.kind === 'facility' && code.status === 'active' && code.estateId === location.estateId
    ? accept({ ...location, buildingId: code.buildingId, place: code.label, room: '', facilityId: code._id }) : reject('BUILDING_UNKNOWN')
