import { done } from '../_shell/call'
import { ownBuildings } from '../_shell/ledger-query'
import { readEstate } from './estate'
import type { RequestsHandlers } from './handlers'

/** Stewards choose among their own buildings. */
export const ledgerChoices: RequestsHandlers['ledgerChoices'] = async ({ estateId }, call) => {
  const { buildings, staff } = await readEstate(estateId, call)
  const own = ownBuildings(estateId, {}, call)
  const shown = buildings.filter(({ buildingId }) => !own || own.includes(buildingId))
  const stewards = staff.filter(({ role, memberId }) => role === 'steward' && (!own || memberId === call.caller.memberId))
  return done({
    buildings: shown.map(({ buildingId, name }) => ({ key: buildingId, name })), stewards: stewards.map(({ memberId, name }) => ({ key: memberId, name })),
  })
}
