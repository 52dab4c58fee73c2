import * as z from 'zod/mini'
import { defineOperations } from '../../kernel/operation'
import { Id, Words } from '../../kernel/schema'
import { TEAMS } from '../../kernel/teams'
import { PatternCell } from '../pattern-cell'
import { EVERYONE, InEstate, MANAGERS } from './shared'

const TeamTarget = z.object({ teamId: Id })
const Place = { groupId: z.nullable(Id), isLead: z.boolean() }

export const TeamSummary = z.object({
  teamId: Id, kind: z.enum(TEAMS), name: z.string(), leads: z.array(z.string()), count: z.int(), mine: z.nullable(z.enum(['lead', 'member'])),
  groups: z.array(z.object({ groupId: Id, name: z.string(), leads: z.array(z.string()), count: z.int() })),
})
export type TeamSummary = z.infer<typeof TeamSummary>

export const TeamView = z.extend(TeamSummary, {
  /** In office: names the leads. */
  canManage: z.boolean(),
  /** In office or lead of the whole team: groups, people, roster. */
  canLead: z.boolean(),
  /** The groups this person leads. */
  leadsGroups: z.array(Id),
  /** Nobody's names for those who stand outside. */
  people: z.array(z.object({ memberId: Id, name: z.string(), isLead: z.boolean(), groupId: z.nullable(Id), isMe: z.boolean() })),
  /** 每周排班; for those inside. */
  pattern: z.array(PatternCell),
})
export type TeamView = z.infer<typeof TeamView>

export const teams = defineOperations({
  teams: {
    summary: '小区的服务队', input: InEstate, output: z.object({ items: z.array(TeamSummary), canManage: z.boolean() }), roles: EVERYONE, writes: false, rejections: [],
  },
  team: { summary: '一支服务队：分组和队员', input: TeamTarget, output: TeamView, roles: EVERYONE, writes: false, rejections: [] },
  createTeam: {
    summary: '建服务队', input: z.object({ estateId: Id, kind: z.enum(TEAMS), name: Words(12) }), output: TeamTarget, roles: MANAGERS, writes: true,
    rejections: ['TEAM_EXISTS', 'TEXT_REFUSED'],
  },
  arrangeTeam: {
    summary: '改队名、分组',
    input: z.object({ teamId: Id, name: z.optional(Words(12)), groups: z.optional(z.array(z.object({ groupId: Id, name: Words(12) })).check(z.maxLength(20))) }),
    output: TeamView, roles: EVERYONE, writes: true, rejections: ['NOT_LEAD', 'TOO_MANY', 'TEXT_REFUSED'],
  },
  addToTeam: {
    summary: '加队员（按手机号指名）', input: z.object({ teamId: Id, phone: z.string().check(z.regex(/^1\d{10}$/)), ...Place }), output: TeamView, roles: EVERYONE, writes: true,
    rejections: ['NOT_LEAD', 'PERSON_UNKNOWN', 'IN_TEAM', 'GROUP_UNKNOWN', 'TOO_MANY'],
  },
  placeInTeam: {
    summary: '换组、定队长和组长', input: z.object({ teamId: Id, memberId: Id, ...Place }), output: TeamView, roles: EVERYONE, writes: true,
    rejections: ['NOT_LEAD', 'NOT_IN_TEAM', 'GROUP_UNKNOWN'],
  },
  removeFromTeam: {
    summary: '移出队伍，或自己退队', input: z.object({ teamId: Id, memberId: Id }), output: TeamTarget, roles: EVERYONE, writes: true, rejections: ['NOT_LEAD', 'NOT_IN_TEAM'],
  },
})
