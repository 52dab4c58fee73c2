import { done } from '../_shell/call'
import { readEstate } from './estate'
import type { RequestsHandlers } from './handlers'

export const placeChoices: RequestsHandlers['placeChoices'] = async ({ estateId }, call) => {
  const { name, buildings } = await readEstate(estateId, call)
  return done({ estateName: name, buildings: buildings.map(({ buildingId, name: building, units }) => ({ key: buildingId, name: building, units })) })
}
