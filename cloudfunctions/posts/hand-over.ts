import { answerHandOver as decideAnswer, handOver as decideHandOver } from '../../domain/posts/hand-over'
import { withdrawClaim } from '../../domain/posts/withdraw-claim'
import type { ServicePost } from '../../domain/posts/model'
import { done, rejected } from '../_shell/call'
import { idFromKey } from '../_shell/ids'
import { readReached } from '../_shell/store'
import { changeOwnPlace, changePost } from './change-post'
import { claimantOf } from './claim'
import { findPerson } from './find-person'
import { targetOf, type PostsHandlers } from './handlers'
import { postAndHeld } from './held-posts'
import { keepUnlessTwice } from './two-places'

export const withdraw: PostsHandlers['withdraw'] = async ({ postId }, call) => {
  const { memberId } = call.caller
  const changed = await changePost(call, postId, post => withdrawClaim(post, call.caller))
  if (!changed.ok) return changed
  const { claims, seats } = changed.doc
  const mine = claims.filter(claim => claim.memberId === memberId).at(-1)
  return done({ postId, seatsLeft: mine ? seats[mine.seat].left : 0 })
}

/** Two reads more than other steps: the post for whom to look among, and the person named. */
export const handOver: PostsHandlers['handOver'] = async ({ postId, phone }, call) => {
  const { memberId, at } = call.caller
  const { doc } = await readReached<ServicePost>('posts', postId, call, targetOf)
  if (!doc.memberIds.includes(memberId)) return rejected('NOT_CLAIMED')
  const to = await findPerson(phone, doc, at)
  if (!to) return rejected('PERSON_UNKNOWN')
  const changed = await changePost(call, postId, post => decideHandOver(post, { memberId, at, to: { memberId: to.memberId, name: to.name } }))
  return changed.ok ? done({ name: to.name }) : changed
}

export const answerHandOver: PostsHandlers['answerHandOver'] = async ({ postId, isAccepted }, call) => {
  const { memberId, at } = call.caller
  const { others, shifts } = await postAndHeld(postId, memberId, at)
  const claimId = idFromKey('c', memberId, `${postId}:${call.key}`)
  const answer = await changeOwnPlace(call, postId, post => decideAnswer(post, { ...claimantOf(call, post), claimId, others: [...others, ...shifts], isAccepted }))
  return isAccepted ? keepUnlessTwice(call, postId, answer) : answer
}
