import { accept, reject, type Decision } from '../kernel/decision'
import type { Home, Member } from './model'

/** 核实住址：管家确认或驳回，一次定论；重新加入后可再核实。 */
export function verifyResident(member: Pick<Member, 'home'>, isResident: boolean): Decision<Home, 'NOT_PENDING'> {
  if (member.home?.status !== 'pending') return reject('NOT_PENDING')
  return accept({ ...member.home, status: isResident ? 'verified' : 'refused' })
}
