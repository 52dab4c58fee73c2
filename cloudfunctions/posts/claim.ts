import { shownName } from '../../domain/people/service'
import { claimPost, concernOf, type ClaimPost } from '../../domain/posts/claim-post'
import type { Claim, ServicePost } from '../../domain/posts/model'
import { done, reach, rejected, type Call } from '../_shell/call'
import { runEffects } from '../_shell/effects'
import { idFromKey } from '../_shell/ids'
import { command } from '../_shell/sdk'
import { standingOf } from '../_shell/standing'
import { takePlace } from '../_shell/take-place'
import { targetOf, type PostsHandlers } from './handlers'
import { broughtPost, heldBeside, postAndHeld } from './held-posts'
import { giveBack, placesNow } from './two-places'

/**
 * Race-safe for any number of callers: the post's own rules are told from what came along with the caller, the seat is taken by one
 * conditional update. One database operation for those who come too late; six for those who get one: caller with the post, where else
 * they are to be, seat, the same again for the reply and for a second place at the same time, its card on the board, effects removed.
 */
export const claim: PostsHandlers['claim'] = async ({ postId, seat }, call) => {
  const { memberId, at } = call.caller
  const told = broughtPost(call)
  reach(call, targetOf(told))
  if (told.isConcerned) return explain(call, postId, seat)
  const post = { ...told, ...NOBODY }
  const claimant = { ...claimantOf(call, post), seat }
  const early = claimPost(post, { ...claimant, claimId: '', others: [] })
  if (!early.accepted) return rejected(early.rejection)
  const { others, shifts } = await heldBeside(postId, memberId, at)
  const decision = claimPost(post, { ...claimant, claimId: claimIdOf(call, postId), others: [...others, ...shifts] })
  if (!decision.accepted) return rejected(decision.rejection)
  if (!await takeSeat(told, decision.event)) return explain(call, postId, seat)
  const now = await placesNow(call, postId)
  if (now.isTwice) return giveBack(call, postId)
  await runEffects('posts', now.post)
  return claimed(now.post, decision.event)
}

const claimIdOf = ({ caller, key }: Call, postId: string): string => idFromKey('c', caller.memberId, `${postId}:${key}`)
const NOBODY = { memberIds: [], concernedIds: [], waiting: [] }

/** Who the caller is to the rules of a post. */
export const claimantOf = ({ caller }: Call, post: Pick<ServicePost, 'communityId' | 'estateId'>): Omit<ClaimPost, 'claimId' | 'seat' | 'others'> => ({
  memberId: caller.memberId, name: caller.member ? shownName(caller.member) : '', at: caller.at, ...standingOf(caller.member, post),
})

/** Neighbours may need a Party member who leads; those who wait come first; a key takes a seat once, also when it was given back since. A Party member who leads wakes those who waited for one. */
const takeSeat = ({ _id, rules, line }: Pick<ServicePost, '_id' | 'rules' | 'line'>, taken: Claim): Promise<boolean> => takePlace('posts', {
  id: _id, path: `seats.${taken.seat}.left`,
  guard: {
    concernedIds: command.neq(taken.memberId), 'claims.claimId': command.neq(taken.claimId), [`line.${taken.seat}`]: 0, ...(taken.seat === 'neighbor' && rules.needsLead && { partyHeld: command.gt(0) }),
  },
  pushed: { claims: taken, memberIds: taken.memberId, concernedIds: taken.memberId }, effect: { id: taken.claimId, type: 'showPost' },
  more: { ...(taken.seat === 'party' && { partyHeld: command.inc(1), ...(rules.needsLead && line.neighbor > 0 && { wakeAt: taken.claimedAt }) }) },
})

const claimed = (post: ServicePost, claim: Claim) => done({ claim, seatsLeft: post.seats[claim.seat].left })

/** Theirs already, by an earlier try or otherwise, or somebody else was faster: as the post is now. */
async function explain(call: Call, postId: string, seat: Claim['seat']) {
  const { memberId, at } = call.caller
  const { post } = await postAndHeld(postId, memberId, at)
  const ownId = claimIdOf(call, postId)
  const mine = post.claims.find(({ claimId }) => claimId === ownId)
  if (mine) return claimed(post, mine)
  if (post.status !== 'open') return rejected('POST_CLOSED')
  return rejected(concernOf(post, memberId) ?? (post.line[seat] > 0 ? 'LINE_FIRST' : 'POST_FULL'))
}
