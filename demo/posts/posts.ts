import { claimPost } from '../../domain/posts/claim-post'
import { withClaim } from '../../domain/posts/claim'
import { settle } from '../../domain/posts/settle'
import type { Step } from '../../domain/posts/step'
import type { Claim, SeatKind, ServicePost } from '../../domain/posts/model'
import { passTime } from '../../domain/posts/pass-time'
import { publishPost } from '../../domain/posts/publish-post'
import { withdrawClaim } from '../../domain/posts/withdraw-claim'
import { checkIn, checkOut } from '../../domain/posts/check-in'
import { confirmHours } from '../../domain/posts/roll'
import { idFromKey, sceneFrom } from '../../cloudfunctions/_shell/ids'
import { expectAccepted } from '../expect'
import type { Cast } from '../people/cast'
import type { Times } from '../times'
import { plansOf, type PostPlan } from './plans'

const MINUTE = 60_000

/** The posts of the demonstration, each published, claimed and attended by the rules. */
export function postsOf(cast: Cast, times: Times): ServicePost[] {
  return plansOf(times, cast.household).reduce<ServicePost[]>((others, plan) => [...others, carryOut(plan, others, cast)], [])
    .map(post => passTime(post, times.now).post)
}

function carryOut(plan: PostPlan, others: ServicePost[], cast: Cast): ServicePost {
  const claimed = [...people(plan, 'party'), ...people(plan, 'neighbor')].reduce(
    (post, { key, seat }, i) => {
      const at = plan.publishedAt + (i + 1) * 37 * MINUTE
      return saved(post, seated(post, take(post, { key, seat, at }, others, cast), at), at)
    },
    publish(plan, cast),
  )
  const left = (plan.withdrew ?? []).reduce((post, key) => {
    const at = post.updatedAt + 5 * MINUTE
    return saved(post, expectAccepted(withdrawClaim(post, { memberId: cast.member(key)._id, at }), plan.title), at)
  }, claimed)
  const came = (plan.attended ?? []).reduce((post, key, i) => {
    const at = post.startAt + (i - 6) * MINUTE
    return saved(post, expectAccepted(checkIn(post, { memberId: cast.member(key)._id, scene: post.checkInScene, at }), plan.title), at)
  }, left)
  return plan.attended ? roundedUp(came, plan, cast) : came
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

function publish({ id: postId, by, publishedAt, claimed: _, withdrew: __, attended: ___, ...plan }: PostPlan, cast: Cast): ServicePost {
  const { site } = cast.person(by.key)
  const publisher = cast.as(by.key, by.hat)
  return expectAccepted(publishPost({
    ...plan, postId, at: publishedAt, by: publisher, communityId: site.communityId, estateId: site.estateId,
    contact: { name: publisher.name, phone: cast.member(by.key).phone }, checkInScene: sceneFrom(postId),
  }), plan.title)
}

function take(post: ServicePost, { key, seat, at }: { key: string; seat: SeatKind; at: number }, others: ServicePost[], cast: Cast) {
  const { _id: memberId, publicName: name, home, party } = cast.member(key)
  return expectAccepted(claimPost(post, {
    claimId: idFromKey('c', memberId, `${post._id}:demo-${post.version}`), memberId, name, seat, at,
    skills: [], birthYear: null, hasGuardian: false, absences: [],
    isPartyMember: party?.status === 'verified' && party.communityId === post.communityId,
    isVerifiedResident: home?.status === 'verified' && home.estateId === post.estateId,
    others: others.filter(other => other.memberIds.includes(memberId)),
  }), `${name} on ${post.title}`)
}
