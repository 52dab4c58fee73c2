import { newClaim, withClaim } from '../../../domain/posts/claim'
import type { ClaimPost } from '../../../domain/posts/claim-post'
import type { Standing } from '../../../domain/posts/eligible'
import { NO_RULES, type Claim, type PostRules, type SeatKind, type ServicePost } from '../../../domain/posts/model'
import { publishPost } from '../../../domain/posts/publish-post'
import { counted } from '../../../domain/posts/settle'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
/** Wednesday, 25 November 2026, 10:00 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 25, 2)
/** A week later, 07:20 to 08:10. */
export const START = Date.UTC(2026, 11, 1, 23, 20)
export const SCENE = 'ESCORT22'

export const resident: Standing = { isPartyMember: false, isVerifiedResident: true, skills: [], birthYear: null, hasGuardian: false, absences: [] }
export const partyMember: Standing = { ...resident, isPartyMember: true }

/** A post with `party` and `neighbor` seats and these people on them. */
export function postWith({ party = 1, neighbor = 2, rules = {}, held = [] }: { party?: number; neighbor?: number; rules?: Partial<PostRules>; held?: [string, SeatKind][] } = {}): ServicePost {
  const decision = publishPost({
    postId: 'post', at: NOW, by: { memberId: 'secretary', hat: 'branchSecretary', name: '高书记' }, communityId: 'c', estateId: 'e', title: '护学岗', team: 'schoolEscort',
    place: '东门', words: '', startAt: START, endAt: START + 50 * MINUTE, partySeats: party, neighborSeats: neighbor, rules: { ...NO_RULES, ...rules },
    contact: { name: '高书记', phone: '' }, checkInScene: SCENE,
  })
  if (!decision.accepted) throw new Error(decision.rejection)
  return counted(held.map(([memberId, seat]) => claimBy(memberId, seat)).reduce(withClaim, decision.event))
}

export const claimBy = (memberId: string, seat: SeatKind, more: Partial<Claim> = {}): Claim =>
  ({ ...newClaim({ claimId: `c-${memberId}`, memberId, name: `${memberId}**`, seat, claimedAt: NOW }), ...more })

export const wants = (memberId: string, seat: SeatKind, more: Partial<ClaimPost> = {}): ClaimPost =>
  ({ claimId: `c-${memberId}`, memberId, name: `${memberId}**`, seat, at: NOW, others: [], ...(seat === 'party' ? partyMember : resident), ...more })

/** The state after a decision that must be good. */
export function after<T>(decision: { accepted: true; event: T } | { accepted: false; rejection: string }): T {
  if (!decision.accepted) throw new Error(decision.rejection)
  return decision.event
}
