import type { Estate, PlaceCode } from '../../domain/places/model'
import { done, reach, rejected } from '../_shell/call'
import { now } from '../_shell/clock'
import { sceneFrom } from '../_shell/ids'
import { Refused } from '../_shell/refused'
import { filter, insert, read, updateWhere } from '../_shell/documents'
import { command, database } from '../_shell/sdk'
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
  return done(await drawn(await firstActive({
    kind, communityId: estate.communityId, estateId, estateName: estate.name, buildingId: buildingId ?? null, unit: unit ?? null,
    refId: refId ?? null, label, status: 'active', fileId: null, createdAt: now(),
  })))
}

/** 换新码: the old one is out of use from now on, and a new one of the same thing is there to be printed. A repeat finds the new one. */
export const replaceCode: PlacesHandlers['replaceCode'] = async ({ scene }, call) => {
  const code = await read<PlaceCode>('codes', scene)
  if (!code) return rejected('CODE_UNKNOWN')
  reach(call, code)
  await updateWhere('codes', { _id: scene, status: 'active' }, { status: 'revoked' })
  const { _id: _, ...sheet } = code
  const next = await firstActive({ ...sheet, status: 'active', fileId: null, createdAt: now() })
  await checkInWith(next)
  return done(await drawn(next))
}

/** A post, every post of a series, or a day is checked in to with the new code from now on. */
async function checkInWith({ kind, refId, _id: checkInScene }: PlaceCode): Promise<void> {
  if (!refId) return
  const data = { checkInScene, version: command.inc(1) }
  if (kind === 'day') await updateWhere('days', { _id: refId }, data)
  if (kind !== 'post' || (await updateWhere('posts', { _id: refId }, data))) return
  await updateWhere('postSeries', { _id: refId }, data)
  await database.collection('posts').where(filter({ seriesId: refId })).update({ data })
}

async function drawn(code: PlaceCode): Promise<{ scene: string; label: string; fileId: string; url: string }> {
  const fileId = code.fileId ?? (await drawCode(code._id))
  if (!code.fileId) await updateWhere('codes', { _id: code._id }, { fileId })
  return { scene: code._id, label: code.label, fileId, url: await temporaryUrl(fileId) }
}

const REPLACEMENTS = 20
type Sheet = Omit<PlaceCode, '_id'>

/** What the scene of a thing is made from; posts and days have theirs from their own id. */
const seedOf = ({ kind, estateId, buildingId, unit, refId, label }: Sheet): string =>
  (refId && (kind === 'post' || kind === 'day') ? refId : [kind, estateId, buildingId ?? undefined, unit ?? undefined, refId ?? (kind === 'facility' ? label : '')].join('/'))

/** The scene of the n-th code of a thing: one taken out of use is followed by the next. */
export const sceneOf = (sheet: Sheet, n: number): string => sceneFrom(n === 0 ? seedOf(sheet) : `${seedOf(sheet)}#${n}`)

async function firstActive(sheet: Sheet): Promise<PlaceCode> {
  for (let n = 0; n < REPLACEMENTS; n++) {
    const _id = sceneOf(sheet, n)
    const code = (await read<PlaceCode>('codes', _id)) ?? { _id, ...sheet }
    if (code.status === 'revoked') continue
    await insert('codes', code)
    return code
  }
  throw new Refused('CONFLICT')
}
