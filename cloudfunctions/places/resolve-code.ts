import type { Estate } from '../../domain/places/model'
import { done } from '../_shell/call'
import { findCode } from '../_shell/codes'
import { read } from '../_shell/documents'
import { countScan } from './count-scan'
import type { PlacesHandlers } from './handlers'

/** Three reads (the caller, the code, and the estate for the units to choose from and whom to call), and the scan is counted: six operations for the first scan of a month, else four. */
export const resolveCode: PlacesHandlers['resolveCode'] = async ({ scene }, { caller }) => {
  const found = await findCode(scene)
  if (!found.ok) return found
  const { code } = found
  const [estate] = await Promise.all([read<Estate>('estates', code.estateId), countScan(code, caller.at)])
  const steward = estate?.staff.find(({ role, buildingIds }) => role === 'steward' && (!code.buildingId || buildingIds.includes(code.buildingId)))
  return done({
    ...code, scene: code._id,
    units: estate?.buildings.find(({ buildingId }) => buildingId === code.buildingId)?.units ?? [],
    stewardName: steward?.name ?? null, stewardPhone: steward?.phone ?? null,
  })
}
