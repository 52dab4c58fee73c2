import type { requests } from '../../domain/requests/contract'
import type { Handlers } from '../_shell/call'

export type RequestsHandlers = Handlers<typeof requests>

export { openTarget as openTargetOf, requestTarget as targetOf } from '../_shell/request-target'
