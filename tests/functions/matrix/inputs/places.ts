import { MARKS, PLACES, buildingId, buildingScene, estateId, estateScene, type Place } from '../../fixture/places'
import { doorIdOf } from '../../../../cloudfunctions/_shell/ids'
import { bookOf } from '../../fixture/books'
import type { Documents } from '../../fixture/open-estates'
import type { Inputs } from './input'

const doorOf = (place: Place) => doorIdOf({ estateId: estateId(place), buildingId: buildingId(place, 1), unit: '1 单元', room: '501' })

export const things = (now: number): Documents => ({ households: PLACES.map(place => bookOf(place, now)) })

export const places: Inputs<'places'> = {
  estates: () => ({}),
  estateLedger: place => ({ estateId: estateId(place) }),
  building: place => ({ estateId: estateId(place), buildingId: buildingId(place, 1) }),
  setUse: place => ({ estateId: estateId(place), buildingId: buildingId(place, 1), doorId: doorOf(place), use: 'empty' }),
  resolveCode: place => ({ scene: buildingScene(place) }),
  codes: place => ({ estateId: estateId(place) }),
  makeCode: place => ({ kind: 'building', estateId: estateId(place), buildingId: buildingId(place, 2), label: `${MARKS[place]}里 2 栋` }),
  makeCodes: place => ({ estateId: estateId(place) }),
  replaceCode: place => ({ scene: estateScene(place) }),
  revokeCode: place => ({ scene: estateScene(place) }),
}
