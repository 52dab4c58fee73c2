import { shiftOf } from '../../../domain/duty/pattern'
import type { Shift } from '../../../domain/duty/shift'
import type { Hand } from '../../../domain/duty/take-shift'
import { createTeam } from '../../../domain/duty/change-team'
import type { Team, TeamPerson } from '../../../domain/duty/team'

/** Tuesday, 24 November 2026, 16:00 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 24, 8)
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export const person = (memberId: string, more: Partial<TeamPerson> = {}): TeamPerson => ({ memberId, name: `${memberId}**`, isLead: false, groupId: null, since: NOW, ...more })

/** 工程服务队 with the groups 水电组 and 电梯组. */
export function teamWith(people: TeamPerson[] = []): Team {
  const team = createTeam({ teamId: 'e-engineering', communityId: 'c', estateId: 'e', kind: 'engineering', name: '工程服务队', at: NOW })
  return { ...team, groups: [{ groupId: 'water', name: '水电组' }, { groupId: 'lift', name: '电梯组' }], people, memberIds: people.map(({ memberId }) => memberId) }
}

export const manager = { memberId: 'qian', isManager: true }
export const by = (memberId: string) => ({ memberId, isManager: false })

/** 工程 by night: the shift of the 25th, 22:00 to 8:00, wanting so many. */
export function nightShift({ need = 1, people = [], day = '2026-11-25' }: { need?: number; people?: string[]; day?: string } = {}): Shift {
  const team = { ...teamWith([...new Set(['li', 'wang', 'sun', ...people])].map(id => person(id))), pattern: [] }
  const cell = { weekday: 3, kind: 'night' as const, need, memberIds: people }
  return shiftOf(team, { day, kind: 'night', cell }, () => true, NOW)
}

export const hand = (memberId: string, more: Partial<Hand> = {}): Hand => ({ memberId, name: `${memberId}**`, isInTeam: true, others: [], ...more })
