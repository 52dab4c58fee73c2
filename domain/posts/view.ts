import { CHECK_IN_BEFORE } from './check-in'
import type { PostListItem, PostView } from './contract'
import { SEATS, type SeatKind, type ServicePost } from './model'
import { claimOf } from './withdraw-claim'

export interface Viewer { memberId: string; at: number; canManage: boolean; isPartyMember: boolean; isVerifiedResident: boolean }

export const LIST_FIELDS = ['title', 'team', 'place', 'startAt', 'endAt', 'status', 'seats', 'claims'] as const
export type ListRow = Pick<ServicePost, '_id' | (typeof LIST_FIELDS)[number]>

/** A line of the post hall. */
export function listItemOf({ _id, seats, claims, title, team, place, startAt, endAt, status }: ListRow, memberId: string): PostListItem {
  const mine = claimOf({ claims }, memberId)
  return {
    postId: _id, title, team, place, startAt, endAt, status, party: seats.party, neighbor: seats.neighbor,
    mine: mine && { seat: mine.seat, status: mine.status },
  }
}

/** One post as its viewer sees it: masked names, the seats they could take, the check-in code for those who put it up. */
export function viewOf(post: ServicePost, viewer: Viewer): PostView {
  const { memberId, at, canManage } = viewer
  const mine = claimOf(post, memberId)
  return {
    ...listItemOf(post, memberId), words: post.words, estateId: post.estateId, contact: post.contact,
    people: post.claims.filter(claim => claim.status !== 'withdrawn').map(claim => ({
      name: claim.name, seat: claim.seat, isCheckedIn: claim.status === 'checkedIn', isMe: claim.memberId === memberId,
    })),
    claimable: mine || post.status !== 'open' || at >= post.startAt ? [] : SEATS.filter(seat => mayTake(post, seat, viewer)),
    canCheckIn: mine?.status === 'claimed' && at >= post.startAt - CHECK_IN_BEFORE && at <= post.endAt,
    canManage, checkInScene: canManage ? post.checkInScene : null,
  }
}

const mayTake = ({ seats }: ServicePost, seat: SeatKind, { isPartyMember, isVerifiedResident }: Viewer): boolean =>
  seats[seat].left > 0 && (seat === 'party' ? isPartyMember : isVerifiedResident)

/** The card on the estate's home page, with the version it was drawn from. */
export const boardCardOf = ({ _id, version, title, place, startAt, endAt, seats }: ServicePost) => ({
  version, postId: _id, title, place, startAt, endAt,
  partyTotal: seats.party.total, partyLeft: seats.party.left, neighborTotal: seats.neighbor.total, neighborLeft: seats.neighbor.left,
})
