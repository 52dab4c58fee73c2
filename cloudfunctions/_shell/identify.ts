import { hatsOf, type Hat } from '../../domain/people/hats'
import type { MemberSummary } from '../../domain/people/me'
import { now } from './clock'
import { memberIdOf } from './ids'
import { Refused } from './refused'
import { cloud, database } from './sdk'

/** Who calls, as the platform vouches for it; `member` is null for somebody never seen before. */
export interface Caller {
  openid: string
  memberId: string
  member: MemberSummary | null
  hats: Hat[]
  at: number
}

/** One read. Identity comes only from the platform's context, never from the input (wechat-platform §1). */
export async function identify(): Promise<Caller> {
  const { OPENID: openid } = cloud.getWXContext()
  if (!openid) throw new Refused('UNAUTHENTICATED')
  const memberId = memberIdOf(openid)
  const { data } = await database.collection('members').doc(memberId).field({ 'mailbox.entries': false, 'mailbox.tally': false, receipts: false }).get()
  const member = data as MemberSummary | null
  const at = now()
  const hats = member ? hatsOf(member, at) : hatsOf({ _id: memberId, appointments: [], home: null, party: null }, at)
  return { openid, memberId, member, hats, at }
}
