import * as decide from '../../domain/duty/change-team'
import type { By } from '../../domain/duty/change-team'
import { HANDS } from '../../domain/duty/contract/shared'
import { teamIdOf, type Team, type TeamStep } from '../../domain/duty/team'
import { teamViewOf } from '../../domain/duty/team-view'
import type { Decision } from '../../domain/kernel/decision'
import { shownName } from '../../domain/people/service'
import type { Estate } from '../../domain/places/model'
import { done, receiptId, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { teamEffectsOf } from '../_shell/duty-effects'
import { findMember } from '../_shell/find-member'
import { change, create, readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import { byOf, targetOf, type DutyHandlers } from './handlers'
import { withNamesApart } from './told-apart'

/** The id is known from the kind, so a second one of a kind meets the first. */
export const createTeam: DutyHandlers['createTeam'] = async ({ estateId, kind, name }, call) => {
  const { openid, at } = call.caller
  const { doc: estate } = await readReached<Estate>('estates', estateId, call, estateTarget)
  if (await isTextRefused(openid, name)) return rejected('TEXT_REFUSED')
  const team = decide.createTeam({ teamId: teamIdOf(estateId, kind), communityId: estate.communityId, estateId, kind, name, at })
  const receipt = receiptId(call)
  const { doc } = await create<Team>('teams', { ...team, receipts: [{ id: receipt, at }] })
  return doc.receipts.some(({ id }) => id === receipt) ? done({ teamId: doc._id }) : rejected('TEAM_EXISTS')
}

/** Read → decide → save of one team; its leads are told on to its posts. */
export async function changeTeam<Rejection extends string>(call: Call, teamId: string, choose: (team: Team, by: By) => Decision<TeamStep, Rejection>) {
  return change<Team, TeamStep, Rejection>(call, {
    collection: 'teams', id: teamId, target: targetOf, decide: team => choose(team, byOf(call, team)), evolve: (_, step) => step.team, effects: teamEffectsOf,
  })
}

export async function shown<Rejection extends string>(call: Call, teamId: string, choose: (team: Team, by: By) => Decision<TeamStep, Rejection>) {
  const changed = await changeTeam(call, teamId, choose)
  return changed.ok ? done(teamViewOf(await withNamesApart(changed.doc), byOf(call, changed.doc))) : changed
}

export const arrangeTeam: DutyHandlers['arrangeTeam'] = async ({ teamId, name, groups }, call) => {
  const written = [name, ...(groups ?? []).map(group => group.name)].filter(Boolean).join(' ')
  if (written && await isTextRefused(call.caller.openid, written)) return rejected('TEXT_REFUSED')
  return shown(call, teamId, (team, by) => decide.arrangeTeam(team, { name, groups, by, at: call.caller.at }))
}

/** One read more than other steps: the person named. */
export const addToTeam: DutyHandlers['addToTeam'] = async ({ teamId, phone, groupId, isLead }, call) => {
  const { at } = call.caller
  const { doc } = await readReached<Team>('teams', teamId, call, targetOf)
  if (!decide.mayPlace(doc, { groupId, isLead }, byOf(call, doc))) return rejected('NOT_LEAD')
  const member = await findMember(phone, HANDS, targetOf(doc), at)
  if (!member) return rejected('PERSON_UNKNOWN')
  return shown(call, teamId, (team, by) => decide.addToTeam(team, { person: { memberId: member._id, name: shownName(member), groupId, isLead }, by, at }))
}

export const placeInTeam: DutyHandlers['placeInTeam'] = ({ teamId, ...place }, call) =>
  shown(call, teamId, (team, by) => decide.placeInTeam(team, { ...place, by }))

export const removeFromTeam: DutyHandlers['removeFromTeam'] = async ({ teamId, memberId }, call) => {
  const changed = await changeTeam(call, teamId, (team, by) => decide.removeFromTeam(team, { memberId, by, at: call.caller.at }))
  return changed.ok ? done({ teamId }) : changed
}
