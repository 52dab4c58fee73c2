import { accept } from '../../domain/kernel/decision'
import { clashes } from '../../domain/posts/claim'
import type { ServicePost } from '../../domain/posts/model'
import { withdrawClaim } from '../../domain/posts/withdraw-claim'
import { furtherStep, rejected, type Call } from '../_shell/call'
import { changePost } from './change-post'
import { postAndHeld } from './held-posts'

/** The post as it is now, and whether the caller is to be somewhere else, too, at that time. One read. */
export async function placesNow({ caller: { memberId, at } }: Call, postId: string): Promise<{ post: ServicePost; isTwice: boolean }> {
  const { post, others, shifts } = await postAndHeld(postId, memberId, at)
  return { post, isTwice: post.memberIds.includes(memberId) && [...others, ...shifts].some(other => clashes(other, post)) }
}

/**
 * Two places taken in the same moment, at two posts or at a post and on a shift: whoever sees it after taking the seat
 * steps back from this one, so that nobody is to be in two places.
 */
export async function giveBack(call: Call, postId: string) {
  const { memberId, at } = call.caller
  await changePost(furtherStep(call, 'back'), postId, post => stepBack(post, memberId, at))
  return rejected('TIME_CONFLICT')
}

/** As withdrawing does, whatever notice the post asks for. */
function stepBack(post: ServicePost, memberId: string, at: number) {
  const decision = withdrawClaim({ ...post, rules: { ...post.rules, noticeMinutes: 0 } }, { memberId, at })
  return decision.accepted ? accept({ ...decision.event, post: { ...decision.event.post, rules: post.rules } }) : decision
}

/** A seat accepted, from the line or from somebody who hands over: kept unless the caller is in two places now; a repeat finds the step back. */
export async function keepUnlessTwice<Answer extends { ok: boolean }>(call: Call, postId: string, answer: Answer) {
  if (!answer.ok) return answer
  const { post, isTwice } = await placesNow(call, postId)
  if (isTwice) return giveBack(call, postId)
  return post.memberIds.includes(call.caller.memberId) ? answer : rejected('TIME_CONFLICT')
}
