import { accept, reject, type Decision } from '../kernel/decision'
import type { Claim, SeatKind, ServicePost } from './model'

export interface ClaimPost {
  claimId: string
  memberId: string
  name: string
  seat: SeatKind
  at: number
  isPartyMember: boolean
  isVerifiedResident: boolean
  /** Times of the other posts this person holds a seat of. */
  others: readonly { startAt: number; endAt: number }[]
}
export type ClaimRejection = 'POST_CLOSED' | 'POST_STARTED' | 'POST_FULL' | 'ALREADY_CLAIMED' | 'TIME_CONFLICT' | 'NOT_PARTY_MEMBER' | 'NOT_VERIFIED'

/** 岗位认领：一人一席，先到先得；党员席给核实过的党员，邻居席给核实过的居民；时间不能重叠。 */
export function claimPost(post: ServicePost, command: ClaimPost): Decision<Claim, ClaimRejection> {
  const { claimId, memberId, name, seat, at } = command
  if (post.status !== 'open') return reject('POST_CLOSED')
  if (post.memberIds.includes(memberId)) return reject('ALREADY_CLAIMED')
  if (at >= post.startAt) return reject('POST_STARTED')
  if (seat === 'party' && !command.isPartyMember) return reject('NOT_PARTY_MEMBER')
  if (seat === 'neighbor' && !command.isVerifiedResident) return reject('NOT_VERIFIED')
  if (command.others.some(other => overlaps(other, post))) return reject('TIME_CONFLICT')
  if (post.seats[seat].left < 1) return reject('POST_FULL')
  return accept({ claimId, memberId, name, seat, claimedAt: at, status: 'claimed', checkedInAt: null, withdrawnAt: null })
}

interface Span { startAt: number; endAt: number }
const overlaps = (a: Span, b: Span): boolean => a.startAt < b.endAt && b.startAt < a.endAt
