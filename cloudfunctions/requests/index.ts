import { requests } from '../../domain/requests/contract'
import { serve } from '../_shell/serve'
import { assign } from './assign'
import { followUp, followUps } from './follow-ups'
import { get } from './get'
import { ledger, mine, queue } from './lists'
import { communityOverview, overview } from './overview'
import { accept, confirm, rate, reopen, resolve, start, withdraw } from './steps'
import { submit } from './submit'

export const main = serve(requests, {
  submit, get, mine, queue, ledger, accept, assign, start, resolve, confirm, rate, reopen, withdraw,
  followUps, followUp, overview, communityOverview,
})
