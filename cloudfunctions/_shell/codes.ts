import type { Estate, PlaceCode } from '../../domain/places/model'
import { read } from './documents'

export type FoundCode = { ok: true; code: PlaceCode } | { ok: false; rejection: 'CODE_UNKNOWN' | 'CODE_REVOKED' }

/** What a printed code stands for, by its scene; a revoked code names nothing any more. */
export async function findCode(scene: string): Promise<FoundCode> {
  const code = await read<PlaceCode>('codes', scene)
  if (!code) return { ok: false, rejection: 'CODE_UNKNOWN' }
  return code.status === 'revoked' ? { ok: false, rejection: 'CODE_REVOKED' } : { ok: true, code }
}

/** The code put up where a post or day is held. */
export const codeFor = (estate: Estate, { scene, kind, refId, label, at }: { scene: string; kind: PlaceCode['kind']; refId: string; label: string; at: number }): PlaceCode => ({
  _id: scene, kind, communityId: estate.communityId, estateId: estate._id, estateName: estate.name, buildingId: null, unit: null,
  refId, label, status: 'active', fileId: null, createdAt: at,
})
