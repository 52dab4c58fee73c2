import { withoutPerson } from './change-team'
import type { Team, TeamStep } from './team'

export interface LeaveTeam { memberId: string; successor: { memberId: string; name: string } | null; at: number }

/** 卸任移交值班：接手的人接着在队里、在每周排班里；没有接手的人，班空出来照常叫人。 The roster ahead follows when the timer comes by. */
export function leaveTeam(team: Team, { memberId, successor, at }: LeaveTeam): TeamStep | null {
  const place = team.people.find(one => one.memberId === memberId)
  if (!place) return null
  if (!successor) return { team: withoutPerson(team, memberId, at), told: [] }
  const isInside = team.memberIds.includes(successor.memberId)
  const inPlace = { ...place, memberId: successor.memberId, name: successor.name, since: at }
  const people = isInside ? team.people.map(one => (one.memberId === successor.memberId && place.isLead ? { ...one, isLead: true, groupId: place.groupId } : one)) : [...team.people, inPlace]
  const pattern = team.pattern.map(cell => ({ ...cell, memberIds: [...new Set(cell.memberIds.map(id => (id === memberId ? successor.memberId : id)))] }))
  return { team: withoutPerson({ ...team, people, pattern }, memberId, at), told: [{ event: 'teamJoined', to: [successor.memberId], detail: `接替${place.name}` }] }
}
