import { buildingScene, estateId } from '../../fixture/places'
import type { Inputs } from './input'

export const papers: Inputs<'papers'> = {
  exportMine: () => ({}),
  printCodes: place => ({ estateId: estateId(place), layout: 'sheet', scenes: [buildingScene(place)] }),
}
