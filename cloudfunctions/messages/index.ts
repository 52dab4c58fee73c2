import { messages } from '../../domain/messages/contract'
import { serve } from '../_shell/serve'
import { acknowledge } from './acknowledge'
import { deliveries } from './deliveries'
import { granted, inbox, quota, readOnes } from './mailbox'

export const main = serve(messages, { granted, quota, inbox, read: readOnes, acknowledge, deliveries }, { ownSheet: ['granted', 'quota', 'inbox', 'read'] })
