import type { Location } from './correct-place'

/** A code on a wall, as far as it says where it hangs. */
export interface PlacedCode { _id: string; kind: string; buildingId: string | null; unit: string | null; label: string }
/** The home that the person declared. */
export interface DeclaredHome { buildingId: string; unit: string; room: string; label: string }

/** The home as a place, its room apart. */
export const homePlace = ({ label, room }: DeclaredHome): Pick<Location, 'place' | 'room'> => ({ place: label.replace(` ${room}`, ''), room })

/** 扫码的地点：在自家楼里扫楼栋的码，就是自家的单元和房号（只有房号、没有单元，师傅找不到门）；设施在它挂的地方，没有房号。 */
export function scannedPlace({ _id, kind, buildingId, unit, label }: PlacedCode, home: DeclaredHome | null): Pick<Location, 'place' | 'room' | 'facilityId'> {
  if (kind === 'facility') return { place: label, room: '', facilityId: _id }
  const isOwn = home !== null && home.buildingId === buildingId && (unit === null || home.unit === unit)
  return { ...(isOwn ? homePlace(home) : { place: label, room: '' }), facilityId: null }
}
