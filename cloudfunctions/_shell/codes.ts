import type { PlaceCode } from '../../domain/places/model'
import { read } from './documents'

export type FoundCode = { ok: true; code: PlaceCode } | { ok: false; rejection: 'CODE_UNKNOWN' | 'CODE_REVOKED' }

/** What a printed code stands for, by its scene; a revoked code names nothing any more. */
export async function findCode(scene: string): Promise<FoundCode> {
  const code = await read<PlaceCode>('codes', scene)
  if (!code) return { ok: false, rejection: 'CODE_UNKNOWN' }
  return code.status === 'revoked' ? { ok: false, rejection: 'CODE_REVOKED' } : { ok: true, code }
}
