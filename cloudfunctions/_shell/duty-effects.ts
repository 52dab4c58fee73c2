import { SOON, type ShiftStep } from '../../domain/duty/settle-shift'
import type { Shift } from '../../domain/duty/shift'
import { teamLeads, type Team, type TeamStep } from '../../domain/duty/team'
import type { Effect } from '../../domain/kernel/actor'
import { noticeTime } from '../../domain/kernel/calendar'
import { shiftParams } from './effects/call-hands'

type Owed = Omit<Effect, 'id'>

/** What a step of a team owes: whoever joined or left is told, and its posts hear of new leads. */
export const teamEffectsOf = (team: Team, { told }: Pick<TeamStep, 'told'>, before: Team): Owed[] => [
  ...told.map(({ event, to, detail }) => ({ type: 'notify', data: { event, to, params: { refId: team._id, subject: team.name, place: team.name, when: noticeTime(team.updatedAt), detail } } })),
  ...(teamLeads(team).join() === teamLeads(before).join() ? [] : [{ type: 'leadPosts', data: { leadIds: teamLeads(team) } }]),
]

/** What a step of a shift owes: people are told, the team is called for its gap, and who stands there is shown while it is on. */
export const shiftEffectsOf = (shift: Shift, { told, isCalling }: Omit<ShiftStep, 'shift'>, at: number): Owed[] => [
  ...told.map(({ event, to, detail }) => ({ type: 'notify', data: { event, to, params: shiftParams(shift, detail) } })),
  ...(isCalling ? [{ type: 'callHands', data: {} }] : []),
  ...(at >= shift.startAt - SOON ? [{ type: 'showShift', data: {} }] : []),
]
