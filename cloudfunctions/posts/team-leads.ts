import { teamIdOf, teamLeads, type Team } from '../../domain/duty/team'
import type { TeamKind } from '../../domain/kernel/teams'
import { joinById, type Join } from '../_shell/brought'
import type { Call } from '../_shell/call'
import { Refused } from '../_shell/refused'

interface Announced { estateId: string; team: TeamKind; teamId?: string | undefined }

/** The team that a new post belongs to comes along with the caller: the one named, else the estate's team of that kind. */
export const teamJoin = (_: string, { estateId, team, teamId = teamIdOf(estateId, team) }: Announced): Join[] =>
  [joinById('team', 'teams', teamId)]

/** Whose it is and who keeps its roll: whoever leads that team; nobody where the estate has none of the kind. A team of another estate is none. */
export function teamBrought({ brought }: Call, { estateId, teamId }: Announced): { teamId: string | null; leadIds: string[] } {
  const [team] = brought.rows<Team>('team') ?? []
  if (team?.estateId === estateId) return { teamId: team._id, leadIds: teamLeads(team) }
  if (teamId === undefined) return { teamId: null, leadIds: [] }
  throw new Refused('INVALID_INPUT', { teamId: 'no team of this estate' })
}
