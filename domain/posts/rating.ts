import { accept, reject, type Decision } from '../kernel/decision'
import { claimOf, withClaim } from './claim'
import type { ServicePost } from './model'
import { step, type Step } from './step'

/** So many must have rated before the average is told to others, so that nobody's stars can be guessed. */
const FEWEST = 3

/** 评岗：服务过的人给岗位打星，一人一次。 */
export function ratePost(post: ServicePost, { memberId, stars, words, at }: { memberId: string; stars: number; words: string; at: number }): Decision<Step, 'NOT_SERVED' | 'ALREADY_RATED'> {
  const claim = claimOf(post, memberId)
  if (claim?.status !== 'checkedOut' && claim?.status !== 'confirmed') return reject('NOT_SERVED')
  if (claim.rating) return reject('ALREADY_RATED')
  return accept(step(withClaim(post, { ...claim, rating: { stars, words, at } })))
}

/** 岗位的平均星级, to one decimal: those who keep the roll see it from the first, others from the third. */
export function ratingOf({ claims }: Pick<ServicePost, 'claims'>, canKeepRoll: boolean): { average: number; count: number } | null {
  const stars = claims.flatMap(({ rating }) => (rating ? [rating.stars] : []))
  if (stars.length < (canKeepRoll ? 1 : FEWEST)) return null
  return { average: Math.round((stars.reduce((sum, one) => sum + one, 0) / stars.length) * 10) / 10, count: stars.length }
}
