import type { PlaceCode } from '../../domain/places/model'
import { done } from '../_shell/call'
import { database } from '../_shell/sdk'
import { readEstate } from './estate'
import type { RequestsHandlers } from './handlers'

/** Lifts, lamps and chargers of one estate with a code of their own; the largest have some dozens. */
const MOST = 200

export const placeChoices: RequestsHandlers['placeChoices'] = async ({ estateId }, call) => {
  const { name, buildings } = await readEstate(estateId, call)
  const { data } = await database.collection('codes').where({ estateId, kind: 'facility' }).limit(MOST).get()
  const active = (data as PlaceCode[]).filter(({ status }) => status === 'active')
  return done({
    estateName: name, buildings: buildings.map(({ buildingId, name: building, units }) => ({ key: buildingId, name: building, units })),
    facilities: active.map(({ _id: scene, label, buildingId }) => ({ scene, label, name: label.replace(`${name} `, ''), buildingId }))
      .sort((a, b) => a.name.localeCompare(b.name, 'zh', { numeric: true })),
  })
}
