import { answerOffer as decideAnswer, joinLine as decideJoin, leaveLine as decideLeave, placeInLine } from '../../domain/posts/waiting-line'
import { done } from '../_shell/call'
import { idFromKey } from '../_shell/ids'
import { changeOwnPlace, changePost } from './change-post'
import { claimantOf } from './claim'
import type { PostsHandlers } from './handlers'
import { postAndHeld } from './held-posts'
import { keepUnlessTwice } from './two-places'

export const joinLine: PostsHandlers['joinLine'] = async ({ postId, seat }, call) => {
  const changed = await changePost(call, postId, post => decideJoin(post, { ...claimantOf(call, post), seat }))
  return changed.ok ? done({ ahead: placeInLine(changed.doc, call.caller.memberId)?.ahead ?? 0 }) : changed
}

export const leaveLine: PostsHandlers['leaveLine'] = ({ postId }, call) =>
  changeOwnPlace(call, postId, post => decideLeave(post, call.caller))

/** One read more than other steps, whatever else this person holds at that time; one more for who accepts, to see it again after. */
export const answerOffer: PostsHandlers['answerOffer'] = async ({ postId, isAccepted }, call) => {
  const { memberId, at } = call.caller
  const { others, shifts } = await postAndHeld(postId, memberId, at)
  const claimId = idFromKey('c', memberId, `${postId}:${call.key}`)
  const answer = await changeOwnPlace(call, postId, post => decideAnswer(post, { ...claimantOf(call, post), claimId, others: [...others, ...shifts], isAccepted }))
  return isAccepted ? keepUnlessTwice(call, postId, answer) : answer
}
