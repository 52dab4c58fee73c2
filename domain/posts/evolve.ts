import type { Claim, ServicePost } from './model'

/**
 * The post after a claim: a new one takes a seat of its kind, a withdrawn one gives it back, any other change leaves seats alone.
 * The function saves a new claim by one conditional update instead, which does exactly this.
 */
export function evolve(post: ServicePost, claim: Claim): ServicePost {
  const { memberId, seat, status } = claim
  const isNew = !post.claims.some(({ claimId }) => claimId === claim.claimId)
  const claims = isNew ? [...post.claims, claim] : post.claims.map(before => (before.claimId === claim.claimId ? claim : before))
  if (isNew) return { ...post, claims, memberIds: [...post.memberIds, memberId], seats: moved(post, seat, -1) }
  if (status !== 'withdrawn') return { ...post, claims }
  return { ...post, claims, memberIds: post.memberIds.filter(id => id !== memberId), seats: moved(post, seat, 1) }
}

const moved = ({ seats }: ServicePost, seat: Claim['seat'], by: number): ServicePost['seats'] =>
  ({ ...seats, [seat]: { ...seats[seat], left: seats[seat].left + by } })
