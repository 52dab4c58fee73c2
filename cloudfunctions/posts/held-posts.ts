import type { Claimable } from '../../domain/posts/claim-post'
import type { ServicePost } from '../../domain/posts/model'
import { joinFound, type Join } from '../_shell/brought'
import type { Call } from '../_shell/call'
import { now } from '../_shell/clock'
import { Refused } from '../_shell/refused'
import { command, database } from '../_shell/sdk'

const MOST_HELD = 50
const shown = (fields: readonly string[]): object => Object.fromEntries(fields.map(field => [field, 1]))
const RULED = shown(['communityId', 'estateId', 'status', 'startAt', 'endAt', 'place', 'rules', 'seats', 'line', 'partyHeld'])
const SPAN = shown(['startAt', 'endAt'])

/** Of a post with hundreds of people, what the rules of claiming look at: of the people only whether the caller is one of them. */
function ruledFor(memberId: string): object {
  const { setIntersection, filter, eq } = command.aggregate
  const me = (field: string): object => setIntersection([`$${field}`, [memberId]])
  return { ...RULED, memberIds: me('memberIds'), concernedIds: me('concernedIds'), waiting: filter({ input: '$waiting', as: 'one', cond: eq(['$$one.memberId', memberId]) }) }
}

/** The post, then whatever else of this person's is still to come. */
const withHeld = (postId: string, memberId: string, at: number): object => command.or([{ _id: postId }, { concernedIds: memberId, endAt: command.gt(at) }])

/** What a claim begins with comes along with the caller: the post and whatever else this person holds, as far as the rules look at them. */
export const claimJoins = (memberId: string, { postId }: { postId: string }): Join[] => [
  joinFound('posts', 'posts', command.aggregate.pipeline().match(withHeld(postId, memberId, now())).limit(MOST_HELD).project(ruledFor(memberId)).done()),
  ...shiftJoin(memberId),
]

/** A post as far as it came along. */
export type RuledPost = Claimable & Pick<ServicePost, '_id' | 'communityId' | 'estateId'>
type Held = Pick<ServicePost, 'startAt' | 'endAt' | 'place'>

/** Throws NOT_FOUND where there is no such post. */
export const broughtAlong = (call: Pick<Call, 'brought' | 'caller'>, postId: string): { post: RuledPost; others: RuledPost[] } =>
  postAmong(call.brought.rows<RuledPost>('posts') ?? [], postId, call.caller.memberId)

function postAmong<Post extends RuledPost>(found: readonly Post[], postId: string, memberId: string): { post: Post; others: Post[] } {
  const post = found.find(({ _id }) => _id === postId)
  if (!post) throw new Refused('NOT_FOUND')
  return { post, others: found.filter(({ _id, memberIds, status }) => _id !== postId && status === 'open' && memberIds.includes(memberId)) }
}

type Span = Pick<Held, 'startAt' | 'endAt'>
const shiftsOf = (memberId: string) => ({ memberIds: memberId, endAt: command.gt(now()), status: 'open' })
/** They are at no place of a post, so that the way there is left free. */
const asHeld = (shifts: readonly Span[]): Held[] => shifts.map(({ startAt, endAt }) => ({ startAt, endAt, place: '' }))

/** The shifts of duty that the caller is to be at come along with the caller. */
export const shiftJoin = (memberId: string): Join[] => [joinFound('shifts', 'shifts', command.aggregate.pipeline()
  .match(shiftsOf(memberId)).limit(MOST_HELD).project(SPAN).done())]

export const shiftsBrought = ({ brought }: Pick<Call, 'brought'>): Held[] => asHeld(brought.rows<Span>('shifts') ?? [])

/** The same as it is now. One read. */
export const shiftsNow = async (memberId: string): Promise<Held[]> =>
  asHeld((await database.collection('shifts').where(shiftsOf(memberId)).limit(MOST_HELD).field({ startAt: true, endAt: true }).get()).data as Span[])

/** The post and whatever else this person still holds, as they are now: one query. */
export async function postAndHeld(postId: string, memberId: string, at: number): Promise<{ post: ServicePost; others: ServicePost[] }> {
  const { data } = await database.collection('posts').where(withHeld(postId, memberId, at)).limit(MOST_HELD).get()
  return postAmong(data as ServicePost[], postId, memberId)
}
