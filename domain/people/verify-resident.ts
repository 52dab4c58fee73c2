import { accept, reject, type Decision } from '../kernel/decision'
import type { Member } from './model'

/** A sheet that was refused is kept so long for a second try, ms. */
export const KEPT_AFTER_REFUSAL = 30 * 24 * 3_600_000

/** 核实住址：管家确认或驳回，一次定论；重新加入后可再核实；驳回的三十天后清除。 */
export function verifyResident(
  { home, appointments }: Pick<Member, 'home' | 'appointments'>, isResident: boolean, at: number,
): Decision<Pick<Member, 'home' | 'retainUntil'>, 'NOT_PENDING'> {
  if (home?.status !== 'pending') return reject('NOT_PENDING')
  return accept({
    home: { ...home, status: isResident ? 'verified' : 'refused' }, retainUntil: isResident || appointments.length ? null : at + KEPT_AFTER_REFUSAL,
  })
}
