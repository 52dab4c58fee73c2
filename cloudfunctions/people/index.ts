import { people } from '../../domain/people/contract'
import { serve } from '../_shell/serve'
import { appoint, endAppointment } from './appoint'
import { appointments } from './appointments'
import { audits, myAudits } from './audits'
import { chooseHat } from './choose-hat'
import { consent } from './consent'
import { door } from './door'
import { enter, homeJoins } from './enter'
import { erase } from './erase'
import { join } from './join'
import { endResidence, household, moveOut } from './move-out'
import { branches, declareParty, verifyParty, withdrawParty } from './party'
import { pending, pendingParty } from './pending'
import { profile } from './profile'
import { reveal } from './reveal'
import { staff } from './staff'
import { verify } from './verify'
import { workInHand } from './work-in-hand'

export const main = serve(people, {
  enter, consent, profile, chooseHat, staff, reveal, audits, myAudits, erase,
  join, pending, verify, household, moveOut, endResidence, door,
  appointments, appoint, workInHand, endAppointment,
  branches, declareParty, withdrawParty, pendingParty, verifyParty,
}, {
  named: { requestId: 'requests', estateId: 'estates' },
  ownSheet: ['consent', 'profile', 'chooseHat', 'join', 'moveOut', 'declareParty', 'withdrawParty'],
  joins: { enter: homeJoins },
})
