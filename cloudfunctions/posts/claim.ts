import { shownName } from '../../domain/people/service'
import { claimPost, type ClaimPost } from '../../domain/posts/claim-post'
import type { Claim, ServicePost } from '../../domain/posts/model'
import { done, reach, rejected, type Call } from '../_shell/call'
import { runEffects } from '../_shell/effects'
import { idFromKey } from '../_shell/ids'
import { command } from '../_shell/sdk'
import { standingOf } from '../_shell/standing'
import { takePlace } from '../_shell/take-place'
import { targetOf, type PostsHandlers } from './handlers'
import { broughtPost, postAndHeld } from './held-posts'
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
  const claimant = claimantOf(call, told)
  const early = told.isConcerned ? null : claimPost({ ...told, ...NOBODY }, { ...claimant, seat, claimId: '', others: [] })
  if (early && !early.accepted) return rejected(early.rejection)
  const claimId = idFromKey('c', memberId, `${postId}:${call.key}`)
  const { post, others, shifts } = await postAndHeld(postId, memberId, at)
  const decision = claimPost(post, { ...claimant, seat, claimId, others: [...others, ...shifts] })
  if (!decision.accepted) return decision.rejection === 'ALREADY_CLAIMED' ? explain(post, claimId, memberId, seat) : rejected(decision.rejection)
  if (!await takeSeat(post, decision.event)) return explain((await postAndHeld(postId, memberId, at)).post, claimId, memberId, seat)
  const now = await placesNow(call, postId)
  if (now.isTwice) return giveBack(call, postId)
  await runEffects('posts', now.post)
  return claimed(now.post, decision.event)
}

const NOBODY = { memberIds: [], concernedIds: [], waiting: [] }

/** Who the caller is to the rules of a post. */
export const claimantOf = ({ caller }: Call, post: Pick<ServicePost, 'communityId' | 'estateId'>): Omit<ClaimPost, 'claimId' | 'seat' | 'others'> => ({
  memberId: caller.memberId, name: caller.member ? shownName(caller.member) : '', at: caller.at, ...standingOf(caller.member, post),
})

/** Neighbours may need a Party member who leads; those who wait come first; a key takes a seat once, also when it was given back since. A Party member who leads wakes those who waited for one. */
const takeSeat = ({ _id, rules, line }: ServicePost, taken: Claim): Promise<boolean> => takePlace('posts', {
  id: _id, path: `seats.${taken.seat}.left`,
  guard: {
    concernedIds: command.neq(taken.memberId), 'claims.claimId': command.neq(taken.claimId), [`line.${taken.seat}`]: 0, ...(taken.seat === 'neighbor' && rules.needsLead && { partyHeld: command.gt(0) }),
  },
  pushed: { claims: taken, memberIds: taken.memberId, concernedIds: taken.memberId }, effect: { id: taken.claimId, type: 'showPost' },
  more: { ...(taken.seat === 'party' && { partyHeld: command.inc(1), ...(rules.needsLead && line.neighbor > 0 && { wakeAt: taken.claimedAt }) }) },
})

const claimed = (post: ServicePost, claim: Claim) => done({ claim, seatsLeft: post.seats[claim.seat].left })

/** Nothing matched: our own earlier try took it, or somebody else was faster. */
function explain(post: ServicePost, claimId: string, memberId: string, seat: Claim['seat']) {
  const mine = post.claims.find(c => c.claimId === claimId)
  if (mine) return claimed(post, mine)
  if (post.status !== 'open') return rejected('POST_CLOSED')
  if (post.memberIds.includes(memberId)) return rejected('ALREADY_CLAIMED')
  return rejected(post.line[seat] > 0 ? 'LINE_FIRST' : 'POST_FULL')
}
