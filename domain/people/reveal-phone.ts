import type { Actor } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import { maskName } from '../kernel/mask'
import type { Audit } from './audit'
import type { Member } from './model'

export interface RevealPhone { auditId: string; at: number; by: Actor; reason: string; requestId: string | null; area: { communityId: string; estateId: string | null } }

/** 查看手机号：先留痕，后给看；没有登记号码的不留痕。 */
export function revealPhone({ _id, name, phone }: Pick<Member, '_id' | 'name' | 'phone'>, { auditId, area, ...command }: RevealPhone): Decision<Audit, 'NO_PHONE'> {
  if (!phone) return reject('NO_PHONE')
  return accept({ _id: auditId, action: 'phoneRevealed', ...area, ...command, subjectId: _id, subjectName: maskName(name) })
}
