import type { Role } from '../kernel/roles'
import type { TeamKind } from '../kernel/teams'
import type { DutyCard, Estate, StaffEntry } from './model'

type Roster = Pick<Estate, 'duty'>

/** The shifts that are on at `at`, the one that ends first before others. */
export const shiftsOn = ({ duty = {} }: Roster, at: number): DutyCard[] =>
  Object.values(duty).filter(({ startAt, endAt }) => startAt <= at && at < endAt).sort((a, b) => a.endAt - b.endAt)

/**
 * 值班的人：of the staff with one of these roles, who stands on a shift now, of the team meant first; when none of them does, anybody
 * of the staff on a shift; and when the roster says nothing, everybody with such a role, as long as the estate keeps no roster.
 */
export function staffOnDuty({ staff, duty }: Pick<Estate, 'staff' | 'duty'>, { at, roles, team }: { at: number; roles: readonly Role[]; team?: TeamKind }): StaffEntry[] {
  const able = staff.filter(({ role }) => roles.includes(role))
  const on = shiftsOn({ duty }, at)
  const those = (cards: readonly DutyCard[]) => able.filter(({ memberId }) => cards.some(({ people }) => people.some(one => one.memberId === memberId)))
  const ofTeam = those(on.filter(({ teamKind }) => teamKind === team))
  if (team && ofTeam.length > 0) return ofTeam
  const any = those(on)
  return any.length > 0 ? any : able
}
