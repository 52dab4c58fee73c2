import type { OutputOf } from '@domain/kernel/operation'
import type { requests } from '@domain/requests/contract'
import type { Option } from '@/ui'
import type { ChosenPlace } from './report-draft'

export type PlaceChoices = OutputOf<typeof requests.placeChoices>

/** Everything outside the buildings. */
export const PUBLIC = 'public'
/** The area as a whole, no unit or facility of it. */
export const WHOLE = 'whole'

const FACILITY = 'facility-'

export const optionsOf = ({ buildings }: PlaceChoices): Option[] =>
  [...buildings.map(({ key, name }) => ({ key, label: name })), { key: PUBLIC, label: '公共区域' }]

/** What can be said more exactly of a building or of the public part: its units, then its facilities. */
export function detailsOf({ buildings, facilities }: PlaceChoices, area: string): Option[] {
  const building = buildings.find(({ key }) => key === area)
  const here = facilities.filter(({ buildingId }) => buildingId === (building?.key ?? null))
  const nameIn = (name: string) => (building ? name.replace(`${building.name} `, '') : name)
  return [...(building?.units ?? []).map(unit => ({ key: unit, label: unit })), ...here.map(({ scene, name }) => ({ key: FACILITY + scene, label: nameIn(name) }))]
}

/** The place that was tapped. */
export function placeAt({ estateName, buildings, facilities }: PlaceChoices, area: string, detail: string): ChosenPlace {
  const building = buildings.find(({ key }) => key === area)
  const facility = facilities.find(({ scene }) => FACILITY + scene === detail)
  if (facility) return { buildingId: facility.buildingId, unit: null, label: facility.label, facility: facility.scene }
  if (!building) return { buildingId: null, unit: null, label: `${estateName} 公共区域` }
  const unit = detail === WHOLE ? null : detail
  return { buildingId: building.key, unit, label: [estateName, building.name, unit].filter(Boolean).join(' ') }
}
