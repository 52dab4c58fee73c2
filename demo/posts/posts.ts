import { appealAbsence, markAbsent } from '../../domain/posts/absence'
import { claimPost } from '../../domain/posts/claim-post'
import { claimOf, withClaim } from '../../domain/posts/claim'
import { settle } from '../../domain/posts/settle'
import type { Step } from '../../domain/posts/step'
import { SEATS, type Claim, type SeatKind, type ServicePost } from '../../domain/posts/model'
import { passTime } from '../../domain/posts/pass-time'
import { publishPost } from '../../domain/posts/publish-post'
import { withdrawClaim } from '../../domain/posts/withdraw-claim'
import { checkIn, checkOut } from '../../domain/posts/check-in'
import { ratePost } from '../../domain/posts/rating'
import { confirmHours } from '../../domain/posts/roll'
import { thank } from '../../domain/posts/thank'
import { joinLine } from '../../domain/posts/waiting-line'
import { idFromKey, sceneFrom } from '../../cloudfunctions/_shell/ids'
import { expectAccepted } from '../expect'
import type { Cast } from '../people/cast'
import type { Album } from '../pictures/album'
import type { Times } from '../times'
import { plansOf, type PostPlan } from './plans'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The posts of the demonstration, each published, claimed and attended by the rules. */
export function postsOf(cast: Cast, times: Times, album: Album): ServicePost[] {
  return plansOf(times, cast.household).reduce<ServicePost[]>((others, plan) => [...others, carryOut(plan, publish(plan, cast, album), others, cast)], [])
    .map(post => passTime(post, times.now).post)
}

function carryOut(plan: PostPlan, published: ServicePost, others: ServicePost[], cast: Cast): ServicePost {
  const claimed = [...people(plan, 'party'), ...people(plan, 'neighbor')].reduce(
    (post, { key, seat }, i) => {
      const at = plan.publishedAt + (i + 1) * 37 * MINUTE
      return saved(post, seated(post, take(post, { key, seat, at }, others, cast), at), at)
    },
    published,
  )
  const left = (plan.withdrew ?? []).reduce((post, key) => {
    const at = post.updatedAt + 5 * MINUTE
    return saved(post, expectAccepted(withdrawClaim(post, { memberId: cast.member(key)._id, at }), plan.title), at)
  }, claimed)
  const came = (plan.attended ?? []).reduce((post, key, i) => {
    const at = post.startAt + (i - 6) * MINUTE
    return saved(post, expectAccepted(checkIn(post, { memberId: cast.member(key)._id, scene: post.checkInScene, at }), plan.title), at)
  }, left)
  return plan.attended ? thanked(missed(roundedUp(came, plan, cast), plan, cast), plan, cast) : lined(came, plan, cast)
}

/** Those who came too late for a seat, an hour apart. */
function lined(full: ServicePost, { waiting, title }: PostPlan, cast: Cast): ServicePost {
  return SEATS.flatMap(seat => (waiting?.[seat] ?? []).map(key => ({ key, seat }))).reduce((post, { key, seat }) => {
    const at = post.updatedAt + HOUR
    return saved(post, expectAccepted(joinLine(post, { ...claimantOf(cast, key, post), seat, at }), title), at)
  }, full)
}

/** Who did not come is recorded an hour after the start, and says why the next morning; whoever is in office has still to answer. */
function missed(over: ServicePost, { absent = {}, by, title }: PostPlan, cast: Cast): ServicePost {
  const lead = { memberId: cast.member(by.key)._id, name: cast.as(by.key, by.hat).name }
  return Object.entries(absent).reduce((post, [key, words]) => {
    const { _id: memberId } = cast.member(key)
    const marked = saved(post, expectAccepted(markAbsent(post, { claimId: claimOf(post, memberId)!.claimId, by: lead, at: post.updatedAt + MINUTE }), title), post.updatedAt + MINUTE)
    const at = marked.updatedAt + 12 * HOUR
    return saved(marked, expectAccepted(appealAbsence(marked, { memberId, words, at }), title), at)
  }, over)
}

/** Stars of those who came, in the order of coming, and the card of the lead. */
function thanked(over: ServicePost, { stars = [], attended = [], thanks, by, title }: PostPlan, cast: Cast): ServicePost {
  const rated = stars.reduce((post, given, i) => {
    const at = post.updatedAt + 9 * MINUTE
    return saved(post, expectAccepted(ratePost(post, { memberId: cast.member(attended[i]!)._id, stars: given, words: '', at }), title), at)
  }, over)
  if (!thanks) return rated
  const at = rated.updatedAt + HOUR
  return saved(rated, expectAccepted(thank(rated, { words: thanks, photos: [], by: { memberId: cast.member(by.key)._id, name: cast.as(by.key, by.hat).name }, at }), title), at)
}

/** Everybody who came checks out at the end, and whoever published the post confirms the hours. */
function roundedUp(came: ServicePost, { attended = [], by, title }: PostPlan, cast: Cast): ServicePost {
  const left = attended.reduce((post, key, i) => {
    const at = post.endAt + i * MINUTE
    return saved(post, expectAccepted(checkOut(post, { memberId: cast.member(key)._id, scene: post.checkInScene, at }), title), at)
  }, came)
  const at = left.endAt + 20 * MINUTE
  const entries = left.claims.filter(({ status }) => status === 'checkedOut').map(({ claimId }) => ({ claimId, praise: 5 }))
  return saved(left, expectAccepted(confirmHours(left, { entries, by: { memberId: cast.member(by.key)._id, name: cast.as(by.key, by.hat).name }, at }), title), at)
}

const people = ({ claimed }: PostPlan, seat: SeatKind) => claimed[seat].map(key => ({ key, seat }))
const saved = (before: ServicePost, { post }: Step, at: number): ServicePost => ({ ...post, version: before.version + 1, updatedAt: at })
const seated = (post: ServicePost, claim: Claim, at: number): Step => settle(withClaim(post, claim), at)

function publish({ id: postId, by, publishedAt, claimed: _, withdrew: __, attended: ___, waiting: ____, absent: _____, thanks: ______, stars: _______, scenes = [], ...plan }: PostPlan, cast: Cast, album: Album): ServicePost {
  const { site } = cast.person(by.key)
  const publisher = cast.as(by.key, by.hat)
  return expectAccepted(publishPost({
    ...plan, postId, at: publishedAt, by: publisher, communityId: site.communityId, estateId: site.estateId,
    contact: { name: publisher.name, phone: cast.member(by.key).phone }, checkInScene: sceneFrom(postId), photos: scenes.map(scene => album.add(publisher.memberId, scene)),
  }), plan.title)
}

function take(post: ServicePost, { key, seat, at }: { key: string; seat: SeatKind; at: number }, others: ServicePost[], cast: Cast) {
  const claimant = claimantOf(cast, key, post)
  const { memberId, name } = claimant
  return expectAccepted(claimPost(post, {
    ...claimant, claimId: idFromKey('c', memberId, `${post._id}:demo-${post.version}`), seat, at, others: others.filter(other => other.memberIds.includes(memberId)),
  }), `${name} on ${post.title}`)
}

/** Somebody of the cast as the rules of a post see them. */
function claimantOf(cast: Cast, key: string, post: ServicePost) {
  const { _id: memberId, publicName: name, home, party } = cast.member(key)
  return {
    memberId, name, skills: [], birthYear: null, hasGuardian: false, absences: [],
    isPartyMember: party?.status === 'verified' && party.communityId === post.communityId, isVerifiedResident: home?.status === 'verified' && home.estateId === post.estateId,
  }
}
