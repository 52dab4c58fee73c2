import type { Estate, PlaceCode } from '../../domain/places/model'
import { done, rejected } from '../_shell/call'
import { now } from '../_shell/clock'
import { sceneFrom } from '../_shell/ids'
import { Refused } from '../_shell/refused'
import { insert, read, updateWhere } from '../_shell/documents'
import { readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import type { PlacesHandlers } from './handlers'
import { drawCode, temporaryUrl } from './picture'

/**
 * One code per thing: asking again finds the one there is, and only the first time draws the picture.
 * A revoked one is replaced by the next free scene.
 */
export const makeCode: PlacesHandlers['makeCode'] = async ({ kind, estateId, buildingId, unit, refId, label }, call) => {
  const { doc: estate } = await readReached<Estate>('estates', estateId, call, estateTarget)
  if (buildingId && !estate.buildings.some(building => building.buildingId === buildingId)) return rejected('BUILDING_UNKNOWN')
  const seed = [kind, estateId, buildingId, unit, refId ?? (kind === 'facility' ? label : '')].join('/')
  const code = await firstActive(refId && (kind === 'post' || kind === 'day') ? refId : seed, {
    kind, communityId: estate.communityId, estateId, estateName: estate.name, buildingId: buildingId ?? null, unit: unit ?? null,
    refId: refId ?? null, label, status: 'active', fileId: null, createdAt: now(),
  })
  const fileId = code.fileId ?? (await drawCode(code._id))
  if (!code.fileId) await updateWhere('codes', { _id: code._id }, { fileId })
  return done({ scene: code._id, label: code.label, fileId, url: await temporaryUrl(fileId) })
}

const REPLACEMENTS = 20

async function firstActive(seed: string, sheet: Omit<PlaceCode, '_id'>): Promise<PlaceCode> {
  for (let n = 0; n < REPLACEMENTS; n++) {
    const _id = sceneFrom(n === 0 ? seed : `${seed}#${n}`)
    const code = (await read<PlaceCode>('codes', _id)) ?? { _id, ...sheet }
    if (code.status === 'revoked') continue
    await insert('codes', code)
    return code
  }
  throw new Refused('CONFLICT')
}
