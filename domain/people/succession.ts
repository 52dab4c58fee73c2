import type { Role } from '../kernel/roles'
import { stateOf, type AppointmentRecord } from './appointment-record'

/** 谁能接谁的工作: the same office, or one that can do its work. */
export const MAY_SUCCEED: Partial<Record<Role, readonly Role[]>> = {
  engineer: ['engineer', 'steward', 'siteManager'], steward: ['steward', 'siteManager'], siteManager: ['siteManager', 'steward'],
  communityOfficer: ['communityOfficer'], branchSecretary: ['branchSecretary', 'communityOfficer'],
}

type Held = Pick<AppointmentRecord, '_id' | 'memberId' | 'post' | 'isOpen' | 'workName'>

/** Those in office now who could go on with the work of this appointment, each once. */
export function successorsTo<Record extends Held>({ _id, memberId, post: { role, estateId } }: Pick<Held, '_id' | 'memberId' | 'post'>, held: readonly Record[], at: number): Record[] {
  const may = held.filter(other => other._id !== _id && other.memberId !== memberId && other.post.estateId === estateId
    && MAY_SUCCEED[role]?.includes(other.post.role) && stateOf(other, at) === 'inForce')
  return may.filter((one, i) => may.findIndex(other => other.memberId === one.memberId) === i)
}
