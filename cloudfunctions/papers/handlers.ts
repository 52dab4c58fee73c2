import type { papers } from '../../domain/papers/contract'
import type { Handlers } from '../_shell/call'

export type PapersHandlers = Handlers<typeof papers>
