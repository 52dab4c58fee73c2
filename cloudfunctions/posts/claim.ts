import { claimPost } from '../../domain/posts/claim-post'
import type { Claim, ServicePost } from '../../domain/posts/model'
import { done, reach, rejected } from '../_shell/call'
import { read } from '../_shell/documents'
import { runEffects } from '../_shell/effects'
import { idFromKey } from '../_shell/ids'
import { Refused } from '../_shell/refused'
import { command, database } from '../_shell/sdk'
import { takePlace } from '../_shell/take-place'
import { standingOf, targetOf, type PostsHandlers } from './handlers'

/**
 * Race-safe for any number of callers: the rules are told from one read, the seat is taken by one conditional update.
 * Six database operations: caller, posts, seat, the post for the reply, its card on the board, effects removed.
 */
export const claim: PostsHandlers['claim'] = async ({ postId, seat }, call) => {
  const { memberId, member, at } = call.caller
  const { post, others } = await postAndMine(postId, memberId, at)
  const claimId = idFromKey('c', memberId, `${postId}:${call.key}`)
  reach(call, targetOf(post))
  const before = post.claims.find(c => c.claimId === claimId)
  if (before) return claimed(post, before)
  const decision = claimPost(post, { claimId, memberId, name: member?.publicName ?? '', seat, at, others, ...standingOf(call, post) })
  if (!decision.accepted) return rejected(decision.rejection)
  const isTaken = await takePlace('posts', {
    id: postId, path: `seats.${seat}.left`, guard: { memberIds: command.neq(memberId) },
    pushed: { claims: decision.event, memberIds: memberId }, effect: { id: claimId, type: 'showPost' },
  })
  const now = (await read<ServicePost>('posts', postId))!
  if (!isTaken) return explain(now, claimId, memberId)
  await runEffects('posts', now)
  return claimed(now, decision.event)
}

const claimed = (post: ServicePost, claim: Claim) => done({ claim, seatsLeft: post.seats[claim.seat].left })

/** Nothing matched: our own earlier try took it, or somebody else was faster. */
function explain(post: ServicePost, claimId: string, memberId: string) {
  const mine = post.claims.find(c => c.claimId === claimId)
  if (mine) return claimed(post, mine)
  if (post.status !== 'open') return rejected('POST_CLOSED')
  return rejected(post.memberIds.includes(memberId) ? 'ALREADY_CLAIMED' : 'POST_FULL')
}

const MOST_HELD = 50

/** The post and whatever else this person still holds, in one query. */
async function postAndMine(postId: string, memberId: string, at: number): Promise<{ post: ServicePost; others: ServicePost[] }> {
  const { data } = await database.collection('posts')
    .where(command.or([{ _id: postId }, { memberIds: memberId, endAt: command.gt(at) }])).limit(MOST_HELD).get()
  const found = data as ServicePost[]
  const post = found.find(({ _id }) => _id === postId)
  if (!post) throw new Refused('NOT_FOUND')
  return { post, others: found.filter(({ _id, memberIds, status }) => _id !== postId && status === 'open' && memberIds.includes(memberId)) }
}
