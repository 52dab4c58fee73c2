import type { Team } from '../../domain/duty/team'
import { summaryOf, teamViewOf } from '../../domain/duty/team-view'
import type { Estate } from '../../domain/places/model'
import { done } from '../_shell/call'
import { list } from '../_shell/list'
import { readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import { byOf, isManager, targetOf, type DutyHandlers } from './handlers'
import { withNamesApart } from './told-apart'

const FIELDS = ['kind', 'name', 'groups', 'people'] as const

/** One of each kind, so never more than a handful. */
export const teams: DutyHandlers['teams'] = async ({ estateId }, call) => {
  const { doc: estate } = await readReached<Estate>('estates', estateId, call, estateTarget)
  const { docs } = await list<Pick<Team, '_id' | (typeof FIELDS)[number]>>({ collection: 'teams', where: { estateId }, by: 'createdAt', order: 'asc', fields: FIELDS })
  const where = { communityId: estate.communityId, estateId }
  return done({ items: docs.map(team => summaryOf(team, call.caller.memberId)), canManage: isManager(call, where) })
}

export const team: DutyHandlers['team'] = async ({ teamId }, call) => {
  const { doc } = await readReached<Team>('teams', teamId, call, targetOf)
  return done(teamViewOf(await withNamesApart(doc), byOf(call, doc)))
}
