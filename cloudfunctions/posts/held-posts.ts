import type { Claimable } from '../../domain/posts/claim-post'
import type { ServicePost } from '../../domain/posts/model'
import { apart, joinById, joinFound, type Join } from '../_shell/brought'
import type { Call } from '../_shell/call'
import { Refused } from '../_shell/refused'
import { command, database, type Stages } from '../_shell/sdk'

const MOST_HELD = 50
const shown = (fields: readonly string[]): object => Object.fromEntries(fields.map(field => [field, 1]))
const RULED = shown(['communityId', 'estateId', 'status', 'startAt', 'endAt', 'place', 'rules', 'seats', 'line', 'partyHeld'])

/**
 * What a claim begins with comes along with the caller: of a post with hundreds of people, what its own rules look at; of the
 * people only whether the caller is among those concerned, who are all that hold a seat, wait or are asked.
 */
export const claimJoins = (memberId: string, { postId }: { postId: string }): Join[] =>
  [joinById('post', 'posts', postId, { ...RULED, isConcerned: { $in: [memberId, '$concernedIds'] } })]

/** A post as far as it came along. */
type RuledPost = Omit<Claimable, 'memberIds' | 'concernedIds' | 'waiting'> & Pick<ServicePost, '_id' | 'communityId' | 'estateId'> & { isConcerned: boolean }

/** Throws NOT_FOUND where there is no such post. */
export function broughtPost({ brought }: Pick<Call, 'brought'>): RuledPost {
  const [post] = brought.rows<RuledPost>('post') ?? []
  if (!post) throw new Refused('NOT_FOUND')
  return post
}

type Held = Pick<ServicePost, 'startAt' | 'endAt' | 'place'>
const SPAN = shown(['startAt', 'endAt', 'place'])
/** Whoever is to be there is among those concerned, and the index of what concerns somebody serves posts and shifts alike. */
const heldJoin = (name: 'posts' | 'shifts', memberId: string, at: number): Join => joinFound(name, name, command.aggregate.pipeline()
  .match({ concernedIds: memberId, memberIds: memberId, endAt: command.gt(at), status: 'open' }).limit(MOST_HELD).project(SPAN).done())

interface Elsewhere { others: Held[]; shifts: Held[] }

/** The post, and wherever else this person is to be, as it is now: one read. Throws NOT_FOUND where there is no such post. */
export const postAndHeld = (postId: string, memberId: string, at: number): Promise<{ post: ServicePost } & Elsewhere> =>
  withHeld<ServicePost>(database.collection('posts').aggregate().match({ _id: postId }), memberId, at)

/** Only wherever else they are to be: one read. */
export const heldBeside = (postId: string, memberId: string, at: number): Promise<Elsewhere> =>
  withHeld<Pick<ServicePost, '_id'>>(database.collection('posts').aggregate().match({ _id: postId }).project({ _id: 1 }), memberId, at)

async function withHeld<Post extends Pick<ServicePost, '_id'>>(found: Stages, memberId: string, at: number): Promise<{ post: Post } & Elsewhere> {
  const { list: [row] } = await found.lookup(heldJoin('posts', memberId, at)).lookup(heldJoin('shifts', memberId, at)).end()
  const { sheet: post, brought } = apart<Post>(row as Record<string, unknown> | undefined, null)
  if (!post) throw new Refused('NOT_FOUND')
  const others = (brought.rows<Held & { _id: string }>('posts') ?? []).filter(({ _id }) => _id !== post._id)
  // Duty is at no place of a post, so that the way there is left free.
  return { post, others, shifts: (brought.rows<Held>('shifts') ?? []).map(({ startAt, endAt }) => ({ startAt, endAt, place: '' })) }
}
