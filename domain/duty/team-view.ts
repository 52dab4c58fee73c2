import type { TeamSummary, TeamView } from './contract/teams'
import { leadsAll, type By } from './change-team'
import type { Team } from './team'

type Row = Pick<Team, '_id' | 'kind' | 'name' | 'groups' | 'people'>

/** A team as everybody of the estate may see it: its groups, who leads, how many they are. */
export function summaryOf({ _id, kind, name, groups, people }: Row, memberId: string): TeamSummary {
  const leadsOf = (groupId: string | null) => people.filter(one => one.isLead && one.groupId === groupId).map(one => one.name)
  const mine = people.find(one => one.memberId === memberId)
  return {
    teamId: _id, kind, name, leads: leadsOf(null), count: people.length, mine: mine ? (mine.isLead ? 'lead' : 'member') : null,
    groups: groups.map(group => ({ ...group, leads: leadsOf(group.groupId), count: people.filter(({ groupId }) => groupId === group.groupId).length })),
  }
}

/** A team as one of it, or somebody in office, sees it; others see no names but those of the leads. */
export function teamViewOf(team: Team, by: By): TeamView {
  const isInside = by.isManager || team.memberIds.includes(by.memberId)
  const order = (one: Team['people'][number]) => (one.isLead ? 0 : 1) + (one.groupId === null ? 0 : 2)
  return {
    ...summaryOf(team, by.memberId), canManage: by.isManager, canLead: leadsAll(team, by),
    leadsGroups: team.people.filter(one => one.memberId === by.memberId && one.isLead && one.groupId !== null).map(({ groupId }) => groupId!),
    people: isInside ? [...team.people].sort((a, b) => order(a) - order(b)).map(({ memberId, name, isLead, groupId }) => ({ memberId, name, isLead, groupId, isMe: memberId === by.memberId })) : [],
    pattern: isInside ? team.pattern : [],
  }
}
