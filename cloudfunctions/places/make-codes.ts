import { codesWanted, standingOf } from '../../domain/places/codes-wanted'
import type { Estate, PlaceCode } from '../../domain/places/model'
import { done } from '../_shell/call'
import { insert, insertMany } from '../_shell/documents'
import { list } from '../_shell/list'
import { readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import type { PlacesHandlers } from './handlers'
import { sceneOf } from './make-code'

const PAGE = 500

/** One code for every building and unit, made where there is none: a read for each 500 codes there are, and one write. Pictures are drawn when they are printed. */
export const makeCodes: PlacesHandlers['makeCodes'] = async ({ estateId }, call) => {
  const { doc: estate } = await readReached<Estate>('estates', estateId, call, estateTarget)
  const known = await buildingCodes(estateId)
  const codes = codesWanted(estate).map(wanted => {
    const { scene, revoked } = standingOf(wanted, known)
    const sheet = {
      ...wanted, kind: 'building' as const, communityId: estate.communityId, estateId, estateName: estate.name, refId: null, status: 'active' as const, fileId: null, createdAt: call.caller.at,
    }
    return { code: { _id: scene ?? sceneOf(sheet, revoked), ...sheet }, isNew: scene === null }
  })
  const fresh = codes.filter(({ isNew }) => isNew).map(({ code }) => code)
  // Somebody makes the same ones at this moment: each by itself, then.
  if (!(await insertMany('codes', fresh))) for (const code of fresh) await insert('codes', code)
  return done({ made: fresh.length, items: codes.map(({ code: { _id: scene, label } }) => ({ scene, label })) })
}

async function buildingCodes(estateId: string): Promise<PlaceCode[]> {
  const known: PlaceCode[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: { docs: PlaceCode[]; cursor: string | null } = await list<PlaceCode>({
      collection: 'codes', where: { estateId, kind: 'building' }, by: 'createdAt', order: 'desc', limit: PAGE, fields: ['buildingId', 'unit', 'status'], ...(cursor && { cursor }),
    })
    known.push(...page.docs)
    cursor = page.cursor
  }
  return known
}
