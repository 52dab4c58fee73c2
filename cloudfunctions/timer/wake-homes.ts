import { noticeTime } from '../../domain/kernel/calendar'
import { doorsConcerned } from '../../domain/people/doors-owed'
import { passLease } from '../../domain/people/pass-lease'
import type { Member } from '../../domain/people/model'
import { now } from '../_shell/clock'
import { settleDoors } from '../_shell/doors'
import { plain, updateWhere } from '../_shell/documents'
import { notify } from '../_shell/effects/notify'
import { command } from '../_shell/sdk'
import { drain } from './due'

/** Leases that run out soon or are over: told a fortnight before, moved out at the end; each once. */
export const wakeLeases = (until: number): Promise<void> => drain<Member>('members', 'leaseAt', until, async member => {
  const at = now()
  const passed = passLease(member, at)
  const changes: Partial<Member> = passed
    ? { ...passed.changes, ...(passed.told === 'leaseEnded' ? { doorsOwed: doorsConcerned(passed.home, null), doorsDueAt: at } : {}) } : { leaseAt: member.home?.until ?? null }
  const data = Object.fromEntries(Object.entries(plain(changes)).map(([field, value]) => [field, command.set(value)]))
  if (!(await updateWhere('members', { _id: member._id, version: member.version }, { ...data, version: command.inc(1) })) || !passed) return
  const { label, communityId, estateId, until: end } = passed.home
  const params = { refId: member._id, subject: label, place: label, when: noticeTime(end ?? at), detail: passed.told === 'leaseEnding' ? `租到${noticeTime((end ?? at) - 1).slice(0, 11)}，续租请联系管家` : '租期到了，续租请重新扫码加入' }
  await notify({ event: passed.told, params, to: [member._id] }, `${member._id}-${passed.told}-${end}`, { communityId, estateId })
  await settleDoors({ ...member, ...changes })
})

/** Books that were not told of a move right away. */
export const settleHomes = (until: number): Promise<void> => drain<Member>('members', 'doorsDueAt', until, settleDoors)
