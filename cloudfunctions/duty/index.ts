import { duty } from '../../domain/duty/contract'
import { joinAtNamed } from '../_shell/brought'
import { serve } from '../_shell/serve'
import { callHands, handShift, leave, takeOff, writeNote } from './change-shift'
import { addToTeam, arrangeTeam, createTeam, placeInTeam, removeFromTeam } from './change-team'
import { engagementJoins } from './engagements'
import { setPattern } from './pattern'
import { myShifts, onDuty, shift, week } from './read-roster'
import { team, teams } from './read-teams'
import { answerShift, putOn } from './stand'
import { take } from './take'

/** The team of the shift that the input names. */
const withTeam = () => [joinAtNamed('team', 'teams', 'teamId')]
const withMine = (memberId: string) => [...withTeam(), ...engagementJoins(memberId)]
const withTheirs = (_: string, { memberId }: { memberId: string }) => [...withTeam(), ...engagementJoins(memberId)]

export const main = serve(duty, {
  teams, team, createTeam, arrangeTeam, addToTeam, placeInTeam, removeFromTeam,
  week, onDuty, myShifts, shift, setPattern, take, leave, handShift, answerShift, putOn, takeOff, callHands, writeNote,
}, {
  named: { teamId: 'teams', estateId: 'estates', shiftId: 'shifts' },
  joins: {
    shift: withTeam, leave: withTeam, handShift: withTeam, takeOff: withTeam, callHands: withTeam, writeNote: withTeam,
    take: withMine, answerShift: withMine, putOn: withTheirs,
  },
})
