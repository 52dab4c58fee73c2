import { accept, reject, type Decision } from '../kernel/decision'
import { MOST_GROUPS, MOST_PEOPLE, isTeamLead, type Team, type TeamGroup, type TeamPerson, type TeamStep } from './team'

/** Who changes a team: in office for the estate, or one of its own leads. */
export interface By { memberId: string; isManager: boolean }
type Named = Pick<TeamPerson, 'memberId' | 'name' | 'groupId' | 'isLead'>

const done = (team: Team, told: TeamStep['told'] = []): { accepted: true; event: TeamStep } =>
  accept({ team: { ...team, memberIds: team.people.map(({ memberId }) => memberId) }, told })

export interface CreateTeam { teamId: string; communityId: string; estateId: string; kind: Team['kind']; name: string; at: number }

/** 建服务队：一个小区每种一支。 */
export const createTeam = ({ teamId, at, ...team }: CreateTeam): Team => ({
  _id: teamId, version: 1, ...team, groups: [], people: [], memberIds: [], pattern: [], isRosterStale: false, wakeAt: null, receipts: [], effects: [], effectsDueAt: null, createdAt: at, updatedAt: at,
})

/** 改名、分组：去掉的组，组员回到队里，组长不再是组长。 */
export function arrangeTeam(team: Team, { name, groups, by, at }: { name?: string | undefined; groups?: TeamGroup[] | undefined; by: By; at: number }): Decision<TeamStep, 'NOT_LEAD' | 'TOO_MANY'> {
  if (!leadsAll(team, by)) return reject('NOT_LEAD')
  const kept = groups ?? team.groups
  if (kept.length > MOST_GROUPS) return reject('TOO_MANY')
  const isKept = ({ groupId }: TeamPerson) => groupId === null || kept.some(group => group.groupId === groupId)
  const renamed = name !== undefined && name !== team.name ? restaffed(team, team.people, at) : team
  return done({ ...renamed, name: name ?? team.name, groups: kept, people: team.people.map(one => (isKept(one) ? one : { ...one, groupId: null, isLead: false })) })
}

/** 加队员：队长由任职的人定，组长由队长定，组员由组长或队长加。 */
export function addToTeam(team: Team, { person, by, at }: { person: Named; by: By; at: number }): Decision<TeamStep, 'NOT_LEAD' | 'IN_TEAM' | 'GROUP_UNKNOWN' | 'TOO_MANY'> {
  if (!mayPlace(team, person, by)) return reject('NOT_LEAD')
  if (team.people.some(({ memberId }) => memberId === person.memberId)) return reject('IN_TEAM')
  if (!hasGroup(team, person.groupId)) return reject('GROUP_UNKNOWN')
  if (team.people.length >= MOST_PEOPLE) return reject('TOO_MANY')
  return done({ ...team, people: [...team.people, { ...person, since: at }] }, [{ event: 'teamJoined', to: [person.memberId], detail: roleWords(team, person) }])
}

/** 换组、定组长队长：要能动现在的，也要能定以后的。 */
export function placeInTeam(team: Team, { memberId, groupId, isLead, by }: Pick<Named, 'memberId' | 'groupId' | 'isLead'> & { by: By }): Decision<TeamStep, 'NOT_LEAD' | 'NOT_IN_TEAM' | 'GROUP_UNKNOWN'> {
  const person = team.people.find(one => one.memberId === memberId)
  if (!person) return reject('NOT_IN_TEAM')
  const next = { ...person, groupId, isLead }
  if (!mayPlace(team, person, by) || !mayPlace(team, next, by)) return reject('NOT_LEAD')
  if (!hasGroup(team, groupId)) return reject('GROUP_UNKNOWN')
  const told = isLead && !person.isLead ? [{ event: 'teamJoined' as const, to: [memberId], detail: roleWords(team, next) }] : []
  return done({ ...team, people: team.people.map(one => (one === person ? next : one)) }, told)
}

/** 退队：自己随时可退；别人由管得到他的人移出，并告诉本人。 */
export function removeFromTeam(team: Team, { memberId, by, at }: { memberId: string; by: By; at: number }): Decision<TeamStep, 'NOT_LEAD' | 'NOT_IN_TEAM'> {
  const person = team.people.find(one => one.memberId === memberId)
  if (!person) return reject('NOT_IN_TEAM')
  const isOwn = by.memberId === memberId
  if (!isOwn && !mayPlace(team, person, by)) return reject('NOT_LEAD')
  return done(withoutPerson(team, memberId, at), isOwn ? [] : [{ event: 'teamLeft', to: [memberId], detail: '已不在队里，谢谢您' }])
}

/** The team when this person is gone from it. */
export function withoutPerson(team: Team, memberId: string, at: number): Team {
  const people = team.people.filter(one => one.memberId !== memberId)
  return { ...restaffed(team, people, at), memberIds: people.map(one => one.memberId) }
}

/** The team with these people; the roster ahead follows when the timer comes by. */
function restaffed(team: Team, people: TeamPerson[], at: number): Team {
  const isInside = (id: string) => people.some(({ memberId }) => memberId === id)
  return { ...team, people, pattern: team.pattern.map(cell => ({ ...cell, memberIds: cell.memberIds.filter(isInside) })), isRosterStale: true, wakeAt: at }
}

export const leadsAll = (team: Pick<Team, 'people'>, { memberId, isManager }: By): boolean => isManager || isTeamLead(team, memberId)

/** Whether this person may put somebody in this place of the team, or take them from it. */
export function mayPlace(team: Team, { groupId, isLead }: Pick<Named, 'groupId' | 'isLead'>, by: By): boolean {
  if (by.isManager) return true
  if (isTeamLead(team, by.memberId)) return !(isLead && groupId === null)
  return !isLead && groupId !== null && team.people.some(one => one.memberId === by.memberId && one.isLead && one.groupId === groupId)
}

const hasGroup = ({ groups }: Team, groupId: string | null): boolean => groupId === null || groups.some(group => group.groupId === groupId)

function roleWords({ groups }: Team, { groupId, isLead }: Pick<Named, 'groupId' | 'isLead'>): string {
  const group = groups.find(one => one.groupId === groupId)
  if (group) return `${group.name}${isLead ? '组长' : '组员'}`
  return isLead ? '队长' : '队员'
}
