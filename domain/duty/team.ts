import * as z from 'zod/mini'
import { aggregate } from '../kernel/actor'
import { Id, Time } from '../kernel/schema'
import { TEAMS } from '../kernel/teams'
import { PatternCell } from './pattern-cell'

/** Somebody of a team; a lead without a group leads the whole of it, a lead with one leads that group. */
export const TeamPerson = z.object({ memberId: Id, name: z.string(), isLead: z.boolean(), groupId: z.nullable(Id), since: Time })
export type TeamPerson = z.infer<typeof TeamPerson>

export const TeamGroup = z.object({ groupId: Id, name: z.string() })
export type TeamGroup = z.infer<typeof TeamGroup>

/** 服务队: a service team of the estate and the groups under it (items 31, 33, 34); one of each kind, so its id is known. */
export const Team = z.object({
  ...aggregate,
  kind: z.enum(TEAMS),
  name: z.string(),
  groups: z.array(TeamGroup),
  people: z.array(TeamPerson),
  /** Those of `people`: the index of "my teams". */
  memberIds: z.array(Id),
  /** 每周排班: what the roster is made of, three weeks ahead. */
  pattern: z.array(PatternCell),
  /** The shifts ahead are still to follow a change of the pattern or of the people. */
  isRosterStale: z.boolean(),
  /** When the roster is looked at next; null for a team without one. */
  wakeAt: z.nullable(Time),
})
export type Team = z.infer<typeof Team>

export const MOST_PEOPLE = 200
export const MOST_GROUPS = 12

export const teamIdOf = (estateId: string, kind: Team['kind']): string => `${estateId}-${kind}`

/** Whether this person leads the whole team. */
export const isTeamLead = ({ people }: Pick<Team, 'people'>, memberId: string): boolean =>
  people.some(one => one.memberId === memberId && one.isLead && one.groupId === null)

/** Those who lead the whole team: they answer for its posts and its roster. */
export const teamLeads = ({ people }: Pick<Team, 'people'>): string[] => people.filter(one => one.isLead && one.groupId === null).map(({ memberId }) => memberId)

/** What people of a team are told; the wording stands in the one table of notices. */
export interface TeamTold { event: 'teamJoined' | 'teamLeft'; to: string[]; detail: string }
export interface TeamStep { team: Team; told: TeamTold[] }
