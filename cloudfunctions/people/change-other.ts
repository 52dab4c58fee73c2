import type { Decision } from '../../domain/kernel/decision'
import type { Member } from '../../domain/people/model'
import type { Target } from '../../domain/people/reach'
import { reach, receiptId, type Call } from '../_shell/call'
import { read } from '../_shell/documents'
import { changeMember } from '../_shell/members'
import { Refused } from '../_shell/refused'

const ATTEMPTS = 5

export type Others = { ok: true; before: Member; member: Member }

/** Changes the sheet of somebody within the caller's reach, once per key; for whom `targetOf` finds no place, they do not exist. */
export async function changeOther<Rejection extends string>(
  memberId: string, call: Call, targetOf: (member: Member) => Target | null, decide: (member: Member) => Decision<Partial<Member>, Rejection>,
): Promise<Others | { ok: false; rejection: Rejection }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await read<Member>('members', memberId)
    // A key done before is answered from what is stored; what it named may be gone by now.
    if (before?.receipts.some(({ id }) => id === receiptId(call))) return { ok: true, before, member: before }
    const target = before && targetOf(before)
    if (!before || !target) throw new Refused('NOT_FOUND')
    reach(call, target)
    const changed = await changeMember(call, before, decide)
    if (changed !== 'again') return changed.ok ? { ...changed, before } : changed
  }
  throw new Refused('CONFLICT')
}
