import type { ServicePost } from '../../domain/posts/model'
import { joinFound, type Join } from '../_shell/brought'
import type { Call } from '../_shell/call'
import { now } from '../_shell/clock'
import { Refused } from '../_shell/refused'
import { command, database } from '../_shell/sdk'

const MOST_HELD = 50

type Held = Pick<ServicePost, 'startAt' | 'endAt' | 'place'>

/** The shifts of duty that the caller is to be at come along with the caller. */
export const shiftJoin = (memberId: string): Join[] => [joinFound('shifts', 'shifts', command.aggregate.pipeline()
  .match({ memberIds: memberId, endAt: command.gt(now()), status: 'open' }).limit(MOST_HELD).project({ startAt: 1, endAt: 1 }).done())]

/** They are at no place of a post, so that the way there is left free. */
export const shiftsBrought = ({ brought }: Pick<Call, 'brought'>): Held[] => (brought.rows<Held>('shifts') ?? []).map(({ startAt, endAt }) => ({ startAt, endAt, place: '' }))

/** The post and whatever else this person still holds, in one query. */
export async function postAndHeld(postId: string, memberId: string, at: number): Promise<{ post: ServicePost; others: ServicePost[] }> {
  const { data } = await database.collection('posts')
    .where(command.or([{ _id: postId }, { concernedIds: memberId, endAt: command.gt(at) }])).limit(MOST_HELD).get()
  const found = data as ServicePost[]
  const post = found.find(({ _id }) => _id === postId)
  if (!post) throw new Refused('NOT_FOUND')
  return { post, others: found.filter(({ _id, memberIds, status }) => _id !== postId && status === 'open' && memberIds.includes(memberId)) }
}
