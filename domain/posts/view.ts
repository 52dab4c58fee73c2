import { callForSeats } from './call-seats'
import { CHECK_IN_BEFORE, CHECK_OUT_AFTER } from './check-in'
import { claimOf, isHeld } from './claim'
import { concernOf } from './claim-post'
import type { PostListItem, PostView } from './contract'
import { mayTry, whyNot, type Standing } from './eligible'
import { askedOf } from './hand-over'
import { SEATS, type Claim, type PostPhoto, type SeatKind, type ServicePost } from './model'
import { ratingOf } from './rating'
import { rollOf } from './roll-view'
import { isOpenFor } from './settle'
import { placeInLine } from './waiting-line'
import { withdrawClaim } from './withdraw-claim'
import { APPEAL_WITHIN } from './absence'

export interface Viewer extends Standing { memberId: string; at: number; canManage: boolean; canKeepRoll: boolean }
type PhotoUrls = (photo: PostPhoto) => { fileId: string; url: string; thumbUrl: string }

export const LIST_FIELDS = ['title', 'team', 'place', 'startAt', 'endAt', 'status', 'seats', 'claims', 'waiting', 'offers', 'seriesId'] as const
export type ListRow = Pick<ServicePost, '_id' | (typeof LIST_FIELDS)[number]>

/** A line of the post hall. */
export function listItemOf({ _id, seats, claims, title, team, place, startAt, endAt, status, waiting, offers, seriesId }: ListRow, memberId: string): PostListItem {
  const mine = claimOf({ claims }, memberId)
  const isMine = ({ memberId: id }: { memberId: string }) => id === memberId
  return {
    postId: _id, title, team, place, startAt, endAt, status, party: seats.party, neighbor: seats.neighbor, isSeries: seriesId !== null,
    mine: mine && { seat: mine.seat, status: mine.status },
    isAsked: offers.some(isMine) || askedOf({ claims }, memberId) !== null, isWaiting: waiting.some(isMine),
  }
}

/** One post as its viewer sees it: masked names, the seats they could take or wait for, and the roll for those who keep it. */
export function viewOf(post: ServicePost, viewer: Viewer, urls: PhotoUrls = photo => ({ ...photo, url: '', thumbUrl: '' })): PostView {
  const { memberId, canManage, canKeepRoll } = viewer
  const mine = claimOf(post, memberId)
  return {
    ...listItemOf(post, memberId), words: post.words, photos: post.photos.map(photo => ({ ...urls(photo), thumbId: photo.thumbId })), estateId: post.estateId, contact: post.contact, rules: post.rules, cancelReason: post.cancelReason,
    people: post.claims.filter(isHeld).map(claim => ({
      memberId: canManage ? claim.memberId : null, name: claim.name, seat: claim.seat, isCheckedIn: claim.checkedInAt !== null, isMe: claim.memberId === memberId,
    })),
    ...lineOf(post, viewer), ...dayOf(post, mine, viewer), ...afterwardsOf(mine, viewer),
    thanks: post.thanks && { words: post.thanks.words, by: post.thanks.by.name, at: post.thanks.at, photos: post.thanks.photos.map(urls) },
    ratings: ratingOf(post, canKeepRoll), canCall: canKeepRoll && callForSeats(post, viewer).accepted, calledAt: canKeepRoll ? post.calledAt : null,
    canManage, canKeepRoll, roll: canKeepRoll ? rollOf(post, memberId) : [], checkInScene: canKeepRoll ? post.checkInScene : null, codeRefId: post.seriesId ?? post._id,
  }
}

function lineOf(post: ServicePost, viewer: Viewer) {
  const { memberId, at } = viewer
  const isOpen = post.status === 'open' && at < post.startAt && !concernOf(post, memberId)
  const isFree = (seat: SeatKind) => post.seats[seat].left > 0 && post.line[seat] === 0 && isOpenFor(post, seat)
  const may = (seat: SeatKind) => isOpen && post.seats[seat].total > 0 && whyNot(post, seat, viewer, at) === null
  const offer = post.offers.find(one => one.memberId === memberId && at < one.expiresAt)
  const asked = at < post.startAt ? askedOf(post, memberId) : null
  return {
    claimable: SEATS.filter(seat => isOpen && isFree(seat) && mayTry(post, seat, viewer, at)), waitable: SEATS.filter(seat => may(seat) && !isFree(seat)),
    line: post.line, waiting: placeInLine(post, memberId), offer: offer ? { seat: offer.seat, expiresAt: offer.expiresAt } : null,
    asked: asked && { name: asked.name, seat: asked.seat }, isLeadMissing: !isOpenFor(post, 'neighbor'),
  }
}

function dayOf(post: ServicePost, mine: Claim | null, { memberId, at }: Viewer) {
  const isBefore = post.status === 'open' && mine?.status === 'claimed' && at < post.startAt
  return {
    handOverTo: mine?.handOver?.name ?? null, canWithdraw: isBefore && withdrawClaim(post, { memberId, at }).accepted, canHandOver: isBefore && mine.handOver === null,
    canCheckIn: post.status === 'open' && mine?.status === 'claimed' && at >= post.startAt - CHECK_IN_BEFORE && at <= post.endAt,
    canCheckOut: mine?.status === 'checkedIn' && at <= post.endAt + CHECK_OUT_AFTER,
  }
}

function afterwardsOf(mine: Claim | null, { at }: Viewer) {
  const absence = mine?.absence ?? null
  return {
    canRate: (mine?.status === 'checkedOut' || mine?.status === 'confirmed') && mine.rating === null,
    canAppeal: mine?.status === 'absent' && absence !== null && absence.appeal === null && at <= absence.at + APPEAL_WITHIN,
    service: mine?.service ? { minutes: mine.service.minutes, points: mine.service.points, praise: mine.praise } : null,
    absence: absence && { appeal: absence.appeal?.words ?? null, answer: absence.answer?.words ?? null },
  }
}

/** The card on the estate's home page, with the version it was drawn from; a cancelled post is over at once. */
export const boardCardOf = ({ _id, version, title, place, startAt, endAt, seats, status }: ServicePost) => ({
  version, postId: _id, title, place, startAt, endAt: status === 'open' ? endAt : 0,
  partyTotal: seats.party.total, partyLeft: seats.party.left, neighborTotal: seats.neighbor.total, neighborLeft: seats.neighbor.left,
})
