import type { Decision } from '../../domain/kernel/decision'
import { MAX_RECEIPTS, append } from '../../domain/kernel/evolve'
import { doorsConcerned } from '../../domain/people/doors-owed'
import type { Home, Member } from '../../domain/people/model'
import { newMember } from '../../domain/people/new-member'
import { receiptId, type Call } from './call'
import { settleDoors } from './doors'
import { Refused } from './refused'
import { command } from './sdk'
import { insert, plain, read, updateWhere } from './documents'

const ATTEMPTS = 5

/** Changes the caller's own sheet once per key; somebody never seen before gets one first. Fields are replaced whole. */
export async function changeOwn<Rejection extends string>(
  call: Call, decide: (member: Member) => Decision<Partial<Member>, Rejection>,
): Promise<{ ok: true; member: Member } | { ok: false; rejection: Rejection }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const result = await changeMember(call, (attempt === 0 && wholeSheet(call)) || (await ownSheet(call)), decide)
    if (result !== 'again') return result
  }
  throw new Refused('CONFLICT')
}

/** The sheet that came with the caller, for operations that say so (`ownSheet` of their needs). */
export const wholeSheet = ({ caller: { member } }: Pick<Call, 'caller'>): Member | null => (member && 'receipts' in member ? member as Member : null)

async function ownSheet({ caller }: Call): Promise<Member> {
  const known = await read<Member>('members', caller.memberId)
  if (known) return known
  await insert('members', newMember(caller.memberId, caller.openid, caller.at))
  return (await read<Member>('members', caller.memberId))!
}

/** One conditional update of a member that was read; `again` when somebody was faster. */
export async function changeMember<Rejection extends string>(
  call: Call, member: Member, decide: (member: Member) => Decision<Partial<Member>, Rejection>,
): Promise<{ ok: true; member: Member } | { ok: false; rejection: Rejection } | 'again'> {
  const receipt = receiptId(call)
  if (member.receipts.some(({ id }) => id === receipt)) return { ok: true, member }
  const decision = decide(member)
  if (!decision.accepted) return { ok: false, rejection: decision.rejection }
  const doors = 'home' in decision.event ? owedBy(member, decision.event.home ?? null, call.caller.at) : {}
  const changed = plain({ ...decision.event, ...doors, receipts: append(member.receipts, { id: receipt, at: call.caller.at }, MAX_RECEIPTS), updatedAt: call.caller.at })
  const data = Object.fromEntries(Object.entries(changed).map(([field, value]) => [field, command.set(value)]))
  const isSaved = await updateWhere('members', { _id: member._id, version: member.version }, { ...data, version: command.inc(1) })
  if (!isSaved) return 'again'
  const saved = { ...member, ...decision.event, ...doors }
  await settleDoors(saved)
  return { ok: true, member: saved }
}

/** A change of home is owed to the books of the doors left and entered. */
export function owedBy({ home, doorsOwed = [] }: Member, next: Home | null, at: number): Pick<Member, 'doorsOwed' | 'doorsDueAt'> {
  const doors = [...doorsOwed, ...doorsConcerned(home, next)]
  return doors.length ? { doorsOwed: doors, doorsDueAt: at } : {}
}
