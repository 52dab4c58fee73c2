import fc from 'fast-check'
import { claimPost } from '../../../domain/posts/claim-post'
import { isHeld, withClaim } from '../../../domain/posts/claim'
import { editPost } from '../../../domain/posts/edit-post'
import { answerHandOver, handOver } from '../../../domain/posts/hand-over'
import type { SeatKind, ServicePost } from '../../../domain/posts/model'
import { passTime } from '../../../domain/posts/pass-time'
import { settle } from '../../../domain/posts/settle'
import type { PostNotice, Step } from '../../../domain/posts/step'
import { answerOffer, joinLine, leaveLine } from '../../../domain/posts/waiting-line'
import { withdrawClaim } from '../../../domain/posts/withdraw-claim'
import { HOUR, NOW, START, partyMember, postWith, resident, wants } from './stories'

export const PEOPLE = ['chen', 'luo', 'li', 'zhao', 'fang', 'wu', 'lin']
export const PARTY = ['chen', 'luo']
const ACTS = ['claim', 'join', 'leave', 'withdraw', 'accept', 'decline', 'handOver', 'takeOver', 'turnDown', 'seats', 'pass'] as const

export const acts = fc.array(fc.record({
  act: fc.constantFrom(...ACTS), which: fc.nat(1), who: fc.nat(PEOPLE.length - 1), whom: fc.nat(PEOPLE.length - 1), isParty: fc.boolean(), party: fc.integer({ min: 1, max: 2 }),
  neighbor: fc.integer({ min: 0, max: 3 }), hours: fc.integer({ min: 0, max: 20 }),
}), { minLength: 1, maxLength: 40 })
export type Act = typeof acts extends fc.Arbitrary<(infer T)[]> ? T : never

/** Somebody at a post: who waited once, who went of their own will, and who was told what. */
export interface Word { postId: string; memberId: string; event: PostNotice | 'joined' | 'left' }
export interface World { posts: ServicePost[]; at: number; words: Word[]; /** Neighbour claims made while nobody led. */ ungated: string[] }

/** Two posts at the same hour at two places; each act as it comes, refused or done, and whatever falls due meanwhile; then the start. */
export function live(history: readonly Act[], needsLead: boolean): { before: World; after: World } {
  const posts = ['东门', '北门'].map((place, i) => ({ ...postWith({ party: 1, neighbor: 2, rules: { needsLead } }), _id: `post-${i}`, place }))
  const before = history.reduce<World>((world, one) => acted(passed(world, one.hours * HOUR), one), { posts, at: NOW, words: [], ungated: [] })
  return { before, after: passed(before, START - before.at) }
}

const saved = (world: World, i: number, { post, told }: Step): World => ({
  ...world, posts: world.posts.map((one, at) => (at === i ? { ...post, version: one.version + 1 } : one)),
  words: [...world.words, ...told.flatMap(({ event, to }) => to.map(memberId => ({ postId: post._id, memberId, event })))],
})

function passed(world: World, ms: number): World {
  const at = Math.min(START, world.at + ms)
  return world.posts.reduce((before, post, i) => (post.wakeAt !== null && post.wakeAt <= at ? saved(before, i, passTime(post, at)) : before), { ...world, at })
}

function acted(world: World, one: Act): World {
  const post = world.posts[one.which]!
  const step = decide(post, world.posts[1 - one.which]!, one, world.at)
  if (!step) return world
  const memberId = PEOPLE[one.who]!
  const own = { join: 'joined', leave: 'left' } as const
  const next = saved(world, one.which, step)
  return {
    ...next, words: one.act in own ? [...next.words, { postId: post._id, memberId, event: own[one.act as 'join'] }] : next.words, ungated: [...world.ungated, ...ungatedBy(post, step, one)],
  }
}

/** A hand-over keeps a seat that was open when it was claimed. */
function ungatedBy(post: ServicePost, { post: next }: Step, { act }: Act): string[] {
  const hadLead = post.claims.some(claim => claim.seat === 'party' && isHeld(claim))
  if (!post.rules.needsLead || hadLead || act === 'takeOver') return []
  return next.claims.filter(({ claimId, seat }) => seat === 'neighbor' && !post.claims.some(before => before.claimId === claimId)).map(({ claimId }) => claimId)
}

function decide(post: ServicePost, other: ServicePost, one: Act, at: number): Step | null {
  const memberId = PEOPLE[one.who]!
  const seat: SeatKind = one.isParty ? 'party' : 'neighbor'
  const standing = PARTY.includes(memberId) ? partyMember : resident
  const others = other.memberIds.includes(memberId) ? [other] : []
  const command = { ...wants(memberId, seat), ...standing, claimId: `${post._id}-${post.version}-${memberId}`, at, others }
  const accepted = (decision: { accepted: true; event: Step } | { accepted: false }): Step | null => (decision.accepted ? decision.event : null)
  switch (one.act) {
    case 'claim': {
      const decision = claimPost(post, command)
      return decision.accepted ? settle(withClaim(post, decision.event), at) : null
    }
    case 'join': return accepted(joinLine(post, command))
    case 'leave': return accepted(leaveLine(post, { memberId, at }))
    case 'withdraw': return accepted(withdrawClaim(post, { memberId, at }))
    case 'accept': case 'decline': return accepted(answerOffer(post, { ...command, isAccepted: one.act === 'accept' }))
    case 'handOver': return accepted(handOver(post, { memberId, at, to: { memberId: PEOPLE[one.whom]!, name: '' } }))
    case 'takeOver': case 'turnDown': return accepted(answerHandOver(post, { ...command, isAccepted: one.act === 'takeOver' }))
    case 'seats': return accepted(editPost(post, { changes: { partySeats: one.party, neighborSeats: one.neighbor }, moveOut: PEOPLE, at }))
    case 'pass': return null
  }
}
