import { accept, reject, type Decision } from '../kernel/decision'
import { isInForce } from './hats'
import type { Member } from './model'
import { newMember } from './new-member'
import { NO_SHEET } from './service'

/** What still binds a person here: matters in hand, and seats or places kept for them. */
export interface Bonds { openRequests: number; kept: number }
type Cleared = Omit<Member, '_id' | 'openid' | 'version' | 'receipts' | 'createdAt' | 'updatedAt' | 'erasing' | 'erasingAt' | 'doorsOwed' | 'doorsDueAt'>

/** A sheet as it was before the person said anything. */
export function clearedSheet({ _id, openid, createdAt }: Pick<Member, '_id' | 'openid' | 'createdAt'>): Cleared {
  const { _id: _, openid: __, version: ___, receipts: ____, createdAt: _____, updatedAt: ______, erasing: _______, erasingAt: ________, ...cleared } = newMember(_id, openid, createdAt)
  return { ...cleared, volunteer: NO_SHEET, leaseAt: null }
}

export type ErasureRejection = 'STILL_APPOINTED' | 'OPEN_REQUESTS' | 'STILL_BOOKED'

/** 注销：在任的先卸任，没办完的诉求、未到期的岗位和预约先办完或取消；其余立即删除，须留存的去掉姓名。 */
export function eraseMember(member: Member, { openRequests, kept, at }: Bonds & { at: number }): Decision<Cleared & Pick<Member, 'erasing' | 'erasingAt'>, ErasureRejection> {
  if (member.appointments.some(post => isInForce(post, at))) return reject('STILL_APPOINTED')
  if (openRequests > 0) return reject('OPEN_REQUESTS')
  if (kept > 0) return reject('STILL_BOOKED')
  const served = member.appointments.map(({ communityId, estateId }) => ({ communityId, estateId }))
  return accept({ ...clearedSheet(member), erasing: { name: member.name, phone: member.phone, served }, erasingAt: at })
}
