import { hatsOf, type Hat } from '../../domain/people/hats'
import { SHEET_FIELDS, type MemberSheet } from '../../domain/people/me'
import { apart, joinNamed, type Brought } from './brought'
import { now } from './clock'
import { memberIdOf } from './ids'
import type { Reading } from './needs'
import { Refused } from './refused'
import { cloud, database } from './sdk'

/** Who calls, as the platform vouches for it; `member` is null for somebody never seen before. */
export interface Caller {
  openid: string
  memberId: string
  member: MemberSheet | null
  hats: Hat[]
  at: number
}

const SHEET = Object.fromEntries(SHEET_FIELDS.map(field => [field, 1]))

/** One read, with what the operation begins with. Identity comes only from the platform's context, never from the input (wechat-platform §1). */
export async function identify({ isWhole, named, joins }: Reading): Promise<{ caller: Caller; brought: Brought }> {
  const { OPENID: openid } = cloud.getWXContext()
  if (!openid) throw new Refused('UNAUTHENTICATED')
  const memberId = memberIdOf(openid)
  const found = database.collection('members').aggregate().match({ _id: memberId })
  const all = [...(named ? [joinNamed(named)] : []), ...joins(memberId)]
  const { list: [row] } = await all.reduce((stages, join) => stages.lookup(join), isWhole ? found : found.project(SHEET)).end()
  const { sheet: member, brought } = apart<MemberSheet>(row as Record<string, unknown> | undefined, named)
  const at = now()
  const hats = member ? hatsOf(member, at) : hatsOf({ _id: memberId, appointments: [], home: null, party: null }, at)
  return { caller: { openid, memberId, member, hats, at }, brought }
}
