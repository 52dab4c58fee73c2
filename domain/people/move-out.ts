import { accept, reject, type Decision } from '../kernel/decision'
import type { Member } from './model'

const PAST_KEPT = 5
/** Name and number of somebody who lives nowhere here are cleared after half a year, ms. */
export const KEPT_AFTER_MOVING = 180 * 24 * 3_600_000
export type MovedOut = Pick<Member, 'home' | 'pastHomes' | 'hat' | 'retainUntil' | 'leaseAt'>

/** 搬离：住址记入经历，以后凭新码再加入；半年里没有再加入，称呼和电话清除。 */
export function moveOut({ home, pastHomes, hat, appointments }: Pick<Member, 'home' | 'pastHomes' | 'hat' | 'appointments'>, at: number): Decision<MovedOut, 'NO_HOME'> {
  if (!home) return reject('NO_HOME')
  const past = home.status === 'verified' ? [{ label: home.label, joinedAt: home.joinedAt, leftAt: at }, ...pastHomes].slice(0, PAST_KEPT) : pastHomes
  return accept({ home: null, leaseAt: null, pastHomes: past, hat: hat?.startsWith('resident.') ? null : hat, retainUntil: appointments.length ? null : at + KEPT_AFTER_MOVING })
}
