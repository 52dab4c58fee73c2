import { checkIn as decideCheckIn, type CheckInRejection } from '../../domain/posts/check-in'
import { evolve } from '../../domain/posts/evolve'
import type { Claim, ServicePost } from '../../domain/posts/model'
import { claimOf, withdrawClaim } from '../../domain/posts/withdraw-claim'
import { done } from '../_shell/call'
import { Refused } from '../_shell/refused'
import { change } from '../_shell/store'
import { targetOf, type PostsHandlers } from './handlers'

const effects = () => [{ type: 'showPost', data: {} }]

export const withdraw: PostsHandlers['withdraw'] = async ({ postId }, call) => {
  const { memberId, at } = call.caller
  const changed = await change<ServicePost, Claim, 'NOT_CLAIMED' | 'POST_STARTED' | 'ALREADY_CHECKED_IN'>(call, {
    collection: 'posts', id: postId, target: targetOf, evolve, effects, decide: post => withdrawClaim(post, { memberId, at }),
  })
  if (!changed.ok) return changed
  const { claims, seats } = changed.doc
  const seat = claims.filter(claim => claim.memberId === memberId).at(-1)!.seat
  return done({ postId, seatsLeft: seats[seat].left })
}

export const checkIn: PostsHandlers['checkIn'] = async ({ postId, scene }, call) => {
  const { memberId, at } = call.caller
  const changed = await change<ServicePost, Claim, CheckInRejection>(call, {
    collection: 'posts', id: postId, target: targetOf, evolve, decide: (post: ServicePost) => decideCheckIn(post, { memberId, scene, at }),
  })
  if (!changed.ok) return changed
  const claim = changed.event ?? claimOf(changed.doc, memberId)
  if (!claim) throw new Refused('NOT_FOUND')
  return done({ claim })
}
