import { teamLeads, type Team } from '../../domain/duty/team'
import { joinFound, type Join } from '../_shell/brought'
import type { Call } from '../_shell/call'
import { Refused } from '../_shell/refused'
import { command } from '../_shell/sdk'

/** The team that a new post belongs to comes along with the caller. */
export const teamJoin = (_: string, { teamId }: { teamId?: string | undefined }): Join[] =>
  (teamId === undefined ? [] : [joinFound('team', 'teams', command.aggregate.pipeline().match({ _id: teamId }).limit(1).done())])

/** Who leads that team keeps the roll of the post; a team of another estate is none. */
export function leadsBrought({ brought }: Call, estateId: string): string[] {
  const rows = brought.rows<Team>('team')
  if (rows === null) return []
  const [team] = rows
  if (team?.estateId !== estateId) throw new Refused('INVALID_INPUT', { teamId: 'no team of this estate' })
  return teamLeads(team)
}
