import { setPattern as decide } from '../../domain/duty/pattern'
import { shown } from './change-team'
import type { DutyHandlers } from './handlers'

/** Saved with the team; the timer makes and changes the shifts ahead within the minute. */
export const setPattern: DutyHandlers['setPattern'] = ({ teamId, cells }, call) => shown(call, teamId, (team, by) => decide(team, { cells, by, at: call.caller.at }))
