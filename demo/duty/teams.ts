import { createTeam } from '../../domain/duty/change-team'
import type { PatternCell } from '../../domain/duty/pattern-cell'
import type { ShiftKind } from '../../domain/duty/shift'
import { teamIdOf, type Team, type TeamGroup } from '../../domain/duty/team'
import { TEAM_LABELS } from '../../domain/kernel/teams'
import type { Cast } from '../people/cast'
import { SPRING_BREEZE } from '../places/spring-breeze'
import type { Times } from '../times'

const WEEK = [1, 2, 3, 4, 5, 6, 7]
const WORKING = [1, 2, 3, 4, 5]
const WEEKEND = [6, 7]

/** One line of a weekly pattern: on these days, this shift, so many, these. */
type Line = [weekdays: readonly number[], kind: ShiftKind, need: number, keys: readonly string[]]
interface TeamPlan { kind: Team['kind']; leads: string[]; groups: TeamGroup[]; people: Record<string, string | null>; lines: Line[] }

/** 春风里's four service teams round the clock: stewards at the desk, engineers with a night watch, neighbours on patrol. */
const plansOf = (household: Cast['household']): TeamPlan[] => [
  {
    kind: 'customerService', leads: ['wu'], groups: [], people: { zhou: null, zheng: null },
    lines: [[WORKING, 'day', 2, ['zhou', 'wu']], [WEEKEND, 'day', 1, ['zheng']], [WORKING, 'evening', 1, ['zheng']], [WEEKEND, 'evening', 1, ['wu']]],
  },
  {
    kind: 'engineering', leads: ['li'], groups: [{ groupId: 'water-power', name: '水电组' }, { groupId: 'lift-door', name: '电梯门禁组' }],
    people: { wang: 'lift-door', sun: 'water-power', chenjianguo: 'water-power' }, lines: [[WEEK, 'day', 1, ['wang']], [WEEK, 'evening', 1, ['sun']], [WEEK, 'night', 1, ['li']]],
  },
  {
    kind: 'publicOrder', leads: ['luowen'], groups: [{ groupId: 'north-gate', name: '北门组' }, { groupId: 'south-gate', name: '南门组' }],
    people: { chenjianguo: 'north-gate', zhaowenbo: 'south-gate', shenyun: 'south-gate', [household(2, 1)]: 'north-gate', [household(4, 2)]: 'south-gate', [household(5, 3)]: 'north-gate', [household(6, 1)]: null },
    lines: [
      [WEEK, 'day', 1, [household(2, 1)]], [WORKING, 'evening', 2, [household(4, 2), household(5, 3)]], [WEEKEND, 'evening', 2, [household(5, 3)]], [WEEK, 'night', 1, [household(6, 1)]],
    ],
  },
  {
    kind: 'environment', leads: ['ouyang'], groups: [], people: { zhangguodong: null, [household(1, 2)]: null, [household(3, 4)]: null },
    lines: [[WORKING, 'day', 1, [household(1, 2)]], [WEEKEND, 'day', 1, [household(3, 4)]]],
  },
]

/** The teams with their people and their weekly pattern. */
export const teamsOf = (cast: Cast, { day }: Times): Team[] => plansOf(cast.household).map(({ kind, leads, groups, people, lines }) => {
  const { estateId, communityId } = SPRING_BREEZE
  const at = day(-50, '09:30')
  const person = (key: string, isLead: boolean, groupId: string | null) => ({ memberId: cast.member(key)._id, name: cast.member(key).publicName, isLead, groupId, since: at })
  const members = [...leads.map(key => person(key, true, null)), ...Object.entries(people).map(([key, groupId]) => person(key, false, groupId))]
  const pattern = lines.flatMap(([weekdays, shift, need, keys]) =>
    weekdays.map((weekday): PatternCell => ({ weekday, kind: shift, need, memberIds: keys.map(key => cast.member(key)._id) })))
  return { ...createTeam({ teamId: teamIdOf(estateId, kind), communityId, estateId, kind, name: TEAM_LABELS[kind], at }), groups, people: members, memberIds: members.map(({ memberId }) => memberId), pattern }
})
