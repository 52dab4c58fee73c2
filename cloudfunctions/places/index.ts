import { places } from '../../domain/places/contract'
import { serve } from '../_shell/serve'
import { codes } from './codes'
import { makeCode } from './make-code'
import { resolveCode } from './resolve-code'
import { revokeCode } from './revoke-code'

export const main = serve(places, { resolveCode, codes, makeCode, revokeCode }, { named: { estateId: 'estates' } })
