import { renamed, renamedWithHandOver, type Named } from '../kernel/carry-name'
import type { Shift } from './shift'
import type { Team } from './team'

/** The shift with somebody under the name they wish now. */
export const shiftWithName = <Of extends Pick<Shift, 'people'>>(shift: Of, who: Named): Of => ({ ...shift, people: renamedWithHandOver(shift.people, who) })

/** The team with somebody under the name they wish now, from which the shifts ahead take it. */
export const teamWithName = <Of extends Pick<Team, 'people'>>(team: Of, who: Named): Of => ({ ...team, people: renamed(team.people, who) })
