import type { ServicePost } from '../../domain/posts/model'
import { Refused } from '../_shell/refused'
import { command, database } from '../_shell/sdk'

const MOST_HELD = 50

/** The post and whatever else this person still holds, in one query. */
export async function postAndHeld(postId: string, memberId: string, at: number): Promise<{ post: ServicePost; others: ServicePost[] }> {
  const { data } = await database.collection('posts')
    .where(command.or([{ _id: postId }, { concernedIds: memberId, endAt: command.gt(at) }])).limit(MOST_HELD).get()
  const found = data as ServicePost[]
  const post = found.find(({ _id }) => _id === postId)
  if (!post) throw new Refused('NOT_FOUND')
  return { post, others: found.filter(({ _id, memberIds, status }) => _id !== postId && status === 'open' && memberIds.includes(memberId)) }
}
