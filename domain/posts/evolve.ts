import type { Claim, ServicePost } from './model'

/** The post after a claim in it changed: a withdrawn one gives its seat back. */
export function evolve(post: ServicePost, changed: Claim): ServicePost {
  const claims = post.claims.map(claim => (claim.claimId === changed.claimId ? changed : claim))
  if (changed.status !== 'withdrawn') return { ...post, claims }
  const seats = post.seats[changed.seat]
  return {
    ...post, claims, memberIds: post.memberIds.filter(id => id !== changed.memberId),
    seats: { ...post.seats, [changed.seat]: { ...seats, left: seats.left + 1 } },
  }
}
