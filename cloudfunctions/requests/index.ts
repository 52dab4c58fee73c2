import { requests } from '../../domain/requests/contract'
import { serve } from '../_shell/serve'
import { assign } from './assign'
import { assignMany } from './assign-many'
import { claim } from './claim'
import { alike, board, boardItem, following } from './board'
import { continueExport, exportLedger } from './export-ledger'
import { desk, setReady, setTurns } from './desk'
import { follow, unfollow } from './follow'
import { followUp, followUps } from './follow-ups'
import { get, getJoins } from './get'
import { ledgerChoices } from './ledger-choices'
import * as lists from './lists'
import { communityOverview, overview } from './overview'
import * as passOn from './pass-on'
import { rotate } from './rotate'
import { merge, similar } from './similar'
import * as steps from './steps'
import { placeChoices } from './place-choices'
import { submit } from './submit'

export const main = serve(requests, {
  submit, get, assign, assignMany, claim, rotate, merge, similar, followUps, followUp, overview, communityOverview, ledgerChoices, exportLedger, continueExport,
  board, boardItem, following, alike, follow, unfollow, placeChoices, desk, setTurns, setReady,
  ...lists, ...passOn, ...steps,
}, { named: { requestId: 'requests' }, joins: { get: getJoins, mine: lists.mineJoins } })
