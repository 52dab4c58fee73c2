import { moveOut } from './move-out'
import type { Home, Member } from './model'

/** How long before its end a tenant hears that the lease runs out, ms. */
export const LEASE_TOLD_BEFORE = 14 * 24 * 3_600_000

/** When time alone changes a home next: the reminder, then the end of the lease; null for those who stay. */
export function leaseAtOf({ until }: Pick<Home, 'until'>, at: number): number | null {
  if (until === null) return null
  const reminder = until - LEASE_TOLD_BEFORE
  return reminder > at ? reminder : until
}

export type LeasePassed = { told: 'leaseEnding' | 'leaseEnded'; home: Home; changes: Partial<Member> }

/** 租约到点：到期前十四天提醒，到期自动按搬离办；没有住处的不再提起。 */
export function passLease(member: Pick<Member, 'home' | 'pastHomes' | 'hat' | 'appointments'>, at: number): LeasePassed | null {
  const { home } = member
  if (!home || home.until === null || home.until - LEASE_TOLD_BEFORE > at) return null
  if (home.until > at) return { told: 'leaseEnding', home, changes: { leaseAt: home.until } }
  const left = moveOut(member, at)
  return left.accepted ? { told: 'leaseEnded', home, changes: { ...left.event, leaseAt: null } } : null
}
