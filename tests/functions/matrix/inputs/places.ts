import { MARKS, buildingId, buildingScene, estateId, estateScene } from '../../fixture/places'
import type { Inputs } from './input'

export const places: Inputs<'places'> = {
  resolveCode: place => ({ scene: buildingScene(place) }),
  codes: place => ({ estateId: estateId(place) }),
  makeCode: place => ({ kind: 'building', estateId: estateId(place), buildingId: buildingId(place, 2), label: `${MARKS[place]}里 2 栋` }),
  revokeCode: place => ({ scene: estateScene(place) }),
}
