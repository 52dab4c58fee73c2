import type { Member } from '../../../domain/people/model'
import { calledOf, freeSeats } from '../../../domain/posts/call-seats'
import { WALK } from '../../../domain/posts/claim'
import type { ServicePost } from '../../../domain/posts/model'
import { monthOf } from '../../../domain/posts/service-month'
import { now } from '../clock'
import { noticeOf } from '../post-effects'
import { command, database } from '../sdk'
import { standingOf } from '../standing'
import { notify } from './notify'

type Candidate = Pick<Member, '_id' | 'home' | 'party' | 'volunteer'>
type Held = Pick<ServicePost, '_id' | 'startAt' | 'endAt' | 'place' | 'memberIds'>
const SHOWN = { home: true, party: true, volunteer: true }
/** Of each kind, and whom a call reaches at most: more would be noise. */
const MOST = 100
const MOST_HELD = 1000
const MONTH = 31 * 86_400_000

/** Tells whoever could come and is free: Party members of the community, those who served here lately, and those with the skill. Once per id. */
export async function callForSeats(_: object, id: string, post: ServicePost): Promise<void> {
  const candidates = await candidatesOf(post)
  const held = await heldBy(candidates.map(member => member._id), post)
  const known = candidates.map(member => ({ memberId: member._id, held: held.filter(({ memberIds }) => memberIds.includes(member._id)), ...standingOf(member, post) }))
  const to = calledOf(post, known, now()).slice(0, MOST)
  if (to.length === 0) return
  const lacking = freeSeats(post).map(seat => `${seat === 'party' ? '党员' : '邻居'} ${post.seats[seat].left} 位`).join('、')
  await notify(noticeOf(post, { event: 'postSeatLeft', to, detail: `还缺${lacking}` }).data, id, post)
}

/** Each once, Party members first, then by service. */
async function candidatesOf(post: ServicePost): Promise<Candidate[]> {
  const [party, served, skilled] = await Promise.all([partyMembers(post), servedLately(post), post.rules.skills.length > 0 ? withSkill(post) : []])
  const known = [...party, ...skilled]
  const missing = served.filter(memberId => !known.some(({ _id }) => _id === memberId))
  return [...new Map([...party, ...(await membersOf(missing)), ...skilled].map(member => [member._id, member])).values()]
}

const partyMembers = async ({ communityId }: ServicePost): Promise<Candidate[]> =>
  (await database.collection('members').where({ 'party.communityId': communityId, 'party.status': 'verified' }).limit(MOST).field(SHOWN).get()).data as Candidate[]

const withSkill = async ({ estateId, rules }: ServicePost): Promise<Candidate[]> => (await database.collection('members')
  .where({ 'home.estateId': estateId, 'home.status': 'verified', 'volunteer.skills': command.in(rules.skills) }).limit(MOST).field(SHOWN).get()).data as Candidate[]

async function servedLately({ estateId }: ServicePost): Promise<string[]> {
  const months = [0, 1, 2].map(back => monthOf(now() - back * MONTH))
  const { data } = await database.collection('serviceMonths').where({ estateId, month: command.in(months) }).orderBy('points', 'desc').limit(MOST).field({ memberId: true }).get()
  return (data as { memberId: string }[]).map(({ memberId }) => memberId)
}

async function membersOf(ids: string[]): Promise<Candidate[]> {
  if (ids.length === 0) return []
  return (await database.collection('members').where({ _id: command.in(ids) }).limit(MOST).field(SHOWN).get()).data as Candidate[]
}

/** Whatever they hold about that time, so that only those who are free are called. */
async function heldBy(ids: string[], { startAt, endAt }: ServicePost): Promise<Held[]> {
  if (ids.length === 0) return []
  const { data } = await database.collection('posts').where({ concernedIds: command.in(ids), endAt: command.gt(startAt - WALK) }).limit(MOST_HELD)
    .field({ startAt: true, endAt: true, place: true, memberIds: true, status: true }).get()
  return (data as (Held & Pick<ServicePost, 'status'>)[]).filter(post => post.status === 'open' && post.startAt < endAt + WALK)
}
