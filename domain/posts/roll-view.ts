import { isEarly, isLate, servedMinutes } from './check-in'
import { isHeld } from './claim'
import type { RollLine } from './contract'
import type { ServicePost } from './model'

/** The roll as its keeper reads it: who came when, and what is still to be put right. */
export const rollOf = (post: ServicePost, memberId: string): RollLine[] => post.claims.filter(isHeld).map(claim => ({
  claimId: claim.claimId, name: claim.name, seat: claim.seat, status: claim.status, checkedInAt: claim.checkedInAt, checkedOutAt: claim.checkedOutAt,
  isLate: isLate(post, claim), isEarly: isEarly(post, claim), isWalkIn: claim.isWalkIn, isMe: claim.memberId === memberId,
  minutes: claim.service?.minutes ?? servedMinutes(post, claim), correction: claim.correction?.reason ?? null,
  appeal: claim.absence?.appeal?.words ?? null, isAppealOpen: claim.absence?.appeal != null && claim.absence.answer === null,
  praise: claim.praise, rating: claim.rating && { stars: claim.rating.stars, words: claim.rating.words },
}))
