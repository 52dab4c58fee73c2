import { scanPlace, scansOf, type ScanMonth } from '../../domain/places/scans'
import type { Estate, PlaceCode } from '../../domain/places/model'
import { done } from '../_shell/call'
import { database } from '../_shell/sdk'
import { filter, read } from '../_shell/documents'
import { readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import type { PlacesHandlers } from './handlers'

const MOST = 200

/** Every code of one estate, at most 200, with how often each was scanned this month: two reads beside the estate. */
export const codes: PlacesHandlers['codes'] = async ({ estateId }, call) => {
  await readReached<Estate>('estates', estateId, call, estateTarget)
  const { at } = call.caller
  const [{ data }, month] = await Promise.all([
    database.collection('codes').where(filter({ estateId })).orderBy('kind', 'asc').limit(MOST).get(), read<ScanMonth>('scanMonths', scanPlace(estateId, '', at)._id),
  ])
  return done({
    items: (data as PlaceCode[]).map(({ _id, kind, label, status, fileId, buildingId, unit, refId }) => ({
      scene: _id, kind, label, status, hasPicture: fileId !== null, buildingId, unit, refId, scans: scansOf(month, _id, at),
    })),
  })
}
