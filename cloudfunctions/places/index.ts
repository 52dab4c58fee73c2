import { places } from '../../domain/places/contract'
import { serve } from '../_shell/serve'
import { building, estateLedger, setUse } from './books'
import { codes } from './codes'
import { estates } from './estates'
import { makeCodes } from './make-codes'
import { makeCode, replaceCode } from './make-code'
import { resolveCode } from './resolve-code'
import { revokeCode } from './revoke-code'

export const main = serve(places, { estates, estateLedger, building, setUse, resolveCode, codes, makeCode, makeCodes, replaceCode, revokeCode }, { named: { estateId: 'estates' } })
