import type { PlaceCode } from '../../domain/places/model'
import { done, rejected } from '../_shell/call'
import { reach } from '../_shell/call'
import { updateWhere, read } from '../_shell/documents'
import type { PlacesHandlers } from './handlers'

/** 停用：印出去的码撕不干净，停用后扫码的人会看到该怎么办。 */
export const revokeCode: PlacesHandlers['revokeCode'] = async ({ scene }, call) => {
  const code = await read<PlaceCode>('codes', scene)
  if (!code) return rejected('CODE_UNKNOWN')
  reach(call, code)
  await updateWhere('codes', { _id: scene }, { status: 'revoked' })
  return done({ scene, status: 'revoked' as const })
}
