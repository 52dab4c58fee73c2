import type { messages } from '../../domain/messages/contract'
import type { Handlers } from '../_shell/call'

export type MessagesHandlers = Handlers<typeof messages>
