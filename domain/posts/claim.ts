import type { Claim, ServicePost } from './model'

type NewClaim = Pick<Claim, 'claimId' | 'memberId' | 'name' | 'seat' | 'claimedAt'>

export const newClaim = (taken: NewClaim): Claim => ({
  ...taken, status: 'claimed', checkedInAt: null, checkedOutAt: null, withdrawnAt: null, isWalkIn: false, handOver: null, correction: null,
  service: null, praise: null, rating: null, absence: null,
})

/** Whether the claim holds its seat; who stepped back or passed it on does not. */
export const isHeld = ({ status }: Pick<Claim, 'status'>): boolean => status !== 'withdrawn' && status !== 'handedOver'

/** Somebody's claim in force; the newest, since a withdrawn one stays as record. */
export const claimOf = ({ claims }: Pick<ServicePost, 'claims'>, memberId: string): Claim | null =>
  claims.filter(claim => claim.memberId === memberId && isHeld(claim)).at(-1) ?? null

export const withClaim = (post: ServicePost, claim: Claim): ServicePost => ({
  ...post, claims: post.claims.some(({ claimId }) => claimId === claim.claimId)
    ? post.claims.map(before => (before.claimId === claim.claimId ? claim : before))
    : [...post.claims, claim],
})

interface Span { startAt: number; endAt: number; place: string }
/** Time to walk from one place to another, ms. */
export const WALK = 15 * 60_000
/** 时间冲突：同一地点首尾相接可以，换地点要留出走路的十五分钟。 */
export function clashes(a: Span, b: Span): boolean {
  const margin = a.place === b.place ? 0 : WALK
  return a.startAt < b.endAt + margin && b.startAt < a.endAt + margin
}
