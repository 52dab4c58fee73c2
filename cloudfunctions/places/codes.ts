import { scanDaysOf, scanPlace, scansOf, type ScanMonth } from '../../domain/places/scans'
import type { Estate, PlaceCode } from '../../domain/places/model'
import { done } from '../_shell/call'
import { read } from '../_shell/documents'
import { list } from '../_shell/list'
import { readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import type { PlacesHandlers } from './handlers'

const FIELDS = ['kind', 'label', 'status', 'fileId', 'buildingId', 'unit', 'refId'] as const

/** The codes of one estate, newest first, of one kind or of all, with how often each was scanned this month: two reads beside the estate. */
export const codes: PlacesHandlers['codes'] = async ({ estateId, kind, cursor, limit }, call) => {
  await readReached<Estate>('estates', estateId, call, estateTarget)
  const { at } = call.caller
  const [{ docs, cursor: next }, month] = await Promise.all([
    list<PlaceCode>({ collection: 'codes', where: { estateId, ...(kind && { kind }) }, by: 'createdAt', order: 'desc', cursor, limit, fields: FIELDS }),
    read<ScanMonth>('scanMonths', scanPlace(estateId, '', at)._id),
  ])
  return done({
    items: docs.map(({ _id, kind: of, label, status, fileId, buildingId, unit, refId }) => ({
      scene: _id, kind: of, label, status, hasPicture: fileId !== null, buildingId, unit, refId, scans: scansOf(month, _id, at),
    })),
    cursor: next, scanDays: scanDaysOf(month, at),
  })
}
