import { people } from '../../domain/people/contract'
import { serve } from '../_shell/serve'
import { audits } from './audits'
import { consent } from './consent'
import { enter } from './enter'
import { join } from './join'
import { pending } from './pending'
import { profile } from './profile'
import { reveal } from './reveal'
import { staff } from './staff'
import { verify } from './verify'

export const main = serve(people, { enter, consent, join, profile, staff, pending, verify, reveal, audits })
