import { posts } from '../../domain/posts/contract'
import { serve } from '../_shell/serve'
import { appeal, checkIn, checkOut, rate } from './attend'
import { certificates, certify, revokeCertificate, verifyCertificate } from './certificates'
import { claim } from './claim'
import { claimJoins } from './held-posts'
import { answerHandOver, handOver, withdraw } from './hand-over'
import { addWalkIn, answerAppeal, callForSeats, confirmHours, correctTimes, markAbsent, thank } from './keep-roll'
import { cancel, edit } from './manage'
import { calendar, get, list } from './read'
import { startSeries } from './series'
import { branchRecord, honourRoll, myRecord, setSheet } from './record'
import { publish } from './publish'
import { teamJoin } from './team-leads'
import { dropTemplate, saveTemplate, templates } from './templates'
import { answerOffer, joinLine, leaveLine } from './wait'

export const main = serve(posts, {
  publish, startSeries, list, calendar, get, edit, cancel, claim, withdraw, handOver, answerHandOver, joinLine, leaveLine, answerOffer, checkIn, checkOut, addWalkIn,
  correctTimes, confirmHours, markAbsent, appeal, answerAppeal, rate, thank, myRecord, setSheet, honourRoll, branchRecord, templates, saveTemplate, dropTemplate, callForSeats,
  certify, certificates, revokeCertificate, verifyCertificate,
}, {
  named: { postId: 'posts', estateId: 'estates', templateId: 'postTemplates' }, readThemselves: ['claim'],
  joins: { publish: teamJoin, startSeries: teamJoin, claim: claimJoins },
})
