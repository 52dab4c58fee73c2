import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancelPost } from '../../../domain/posts/cancel-post'
import { claimPost } from '../../../domain/posts/claim-post'
import { clashes, isHeld, withClaim } from '../../../domain/posts/claim'
import { editPost } from '../../../domain/posts/edit-post'
import { answerHandOver, handOver } from '../../../domain/posts/hand-over'
import type { SeatKind, ServicePost } from '../../../domain/posts/model'
import { passTime } from '../../../domain/posts/pass-time'
import { settle } from '../../../domain/posts/settle'
import type { Step } from '../../../domain/posts/step'
import { answerOffer, joinLine, leaveLine } from '../../../domain/posts/waiting-line'
import { withdrawClaim } from '../../../domain/posts/withdraw-claim'
import { HOUR, NOW, START, partyMember, postWith, resident, wants } from './stories'

const PEOPLE = ['chen', 'luo', 'li', 'zhao', 'fang', 'wu', 'lin']
const PARTY = ['chen', 'luo']
const ACTS = ['claim', 'join', 'leave', 'withdraw', 'accept', 'decline', 'handOver', 'takeOver', 'seats', 'pass'] as const

const act = fc.record({
  act: fc.constantFrom(...ACTS), which: fc.nat(1), who: fc.nat(PEOPLE.length - 1), whom: fc.nat(PEOPLE.length - 1), isParty: fc.boolean(), party: fc.integer({ min: 1, max: 2 }),
  neighbor: fc.integer({ min: 0, max: 3 }), hours: fc.integer({ min: 0, max: 20 }),
})
type Act = ReturnType<typeof act.generate> extends { value: infer T } ? T : never

interface World { posts: ServicePost[]; at: number; told: Step['told']; wasGated: string[] }

/** Two posts at the same hour at two places; each act as it comes, refused or done, and then whatever falls due. */
function live(acts: Act[], needsLead: boolean): World {
  const posts = ['东门', '北门'].map((place, i) => ({ ...postWith({ party: 1, neighbor: 2, rules: { needsLead } }), _id: `post-${i}`, place }))
  const world = acts.reduce<World>(step, { posts, at: NOW, told: [], wasGated: [] })
  return step({ ...world, at: START }, { ...acts[0]!, act: 'pass', hours: 0 })
}

function step(world: World, one: Act): World {
  const at = Math.min(START, world.at + one.hours * HOUR)
  const posts: ServicePost[] = world.posts.map(post => post)
  const told = [...world.told]
  const wasGated = [...world.wasGated]
  const save = (i: number, next: Step) => {
    posts[i] = { ...next.post, version: posts[i]!.version + 1 }
    told.push(...next.told)
  }
  posts.forEach((post, i) => {
    if (post.wakeAt !== null && post.wakeAt <= at) save(i, passTime(post, at))
  })
  const post = posts[one.which]!
  const next = decide(post, posts[1 - one.which]!, one, at)
  if (next) {
    for (const claim of next.post.claims) {
      const isNew = !post.claims.some(({ claimId }) => claimId === claim.claimId)
      const hadLead = post.claims.some(before => before.seat === 'party' && isHeld(before))
      if (isNew && claim.seat === 'neighbor' && post.rules.needsLead && !hadLead && one.act !== 'takeOver') wasGated.push(claim.claimId)
    }
    save(one.which, next)
  }
  return { posts, at, told, wasGated }
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
    case 'takeOver': return accepted(answerHandOver(post, { ...command, isAccepted: true }))
    case 'seats': return accepted(editPost(post, { changes: { partySeats: one.party, neighborSeats: one.neighbor }, moveOut: PEOPLE, at }))
    case 'pass': return null
  }
}

const histories = (check: (world: World) => void) =>
  fc.assert(fc.property(fc.array(act, { minLength: 1, maxLength: 40 }), fc.boolean(), (acts, needsLead) => check(live(acts, needsLead))), { numRuns: 400 })

describe('any history of claims, withdrawals, offers, expiries and changes of seats', () => {
  it('never gives more seats than there are, nor one to two people, nor two to one', () => histories(({ posts }) => {
    for (const { claims, offers, seats, memberIds, partyHeld, line, waiting } of posts) {
      const held = claims.filter(isHeld)
      expect(new Set(memberIds).size).toBe(held.length)
      for (const seat of ['party', 'neighbor'] as const) {
        const [taken, kept] = [held.filter(claim => claim.seat === seat).length, offers.filter(offer => offer.seat === seat).length]
        expect(seats[seat].left).toBeGreaterThanOrEqual(0)
        expect(taken + kept + seats[seat].left).toBe(seats[seat].total)
        expect(line[seat]).toBe(waiting.filter(one => one.seat === seat).length)
      }
      expect(partyHeld).toBe(held.filter(({ seat }) => seat === 'party').length)
    }
  }))

  it('keeps the party seats for Party members, and neighbours waiting for one where the post asks for it', () => histories(({ posts, wasGated }) => {
    for (const { claims } of posts) expect(claims.filter(({ seat, memberId }) => seat === 'party' && !PARTY.includes(memberId))).toEqual([])
    expect(wasGated).toEqual([])
  }))

  it('puts nobody in two places', () => histories(({ posts: [one, two] }) => {
    expect(clashes(one!, two!)).toBe(true)
    expect(one!.memberIds.filter(id => two!.memberIds.includes(id))).toEqual([])
  }))

  it('offers a seat to everybody who waits, or tells them that it is over', () => {
    fc.assert(fc.property(fc.array(act, { minLength: 1, maxLength: 40 }), fc.boolean(), (acts, needsLead) => {
      const before = acts.reduce<World>(step, { posts: live([{ ...acts[0]!, act: 'pass' }], needsLead).posts.map(post => ({ ...post, passed: [], waiting: [] })), at: NOW, told: [], wasGated: [] })
      const after = step({ ...before, at: START, told: [] }, { ...acts[0]!, act: 'pass', hours: 0 })
      const heard = new Set(after.told.filter(({ event }) => ['postOffered', 'postLineClosed', 'postOfferLapsed'].includes(event)).flatMap(({ to }) => to))
      for (const post of before.posts) if (post.startAt > before.at) for (const { memberId } of [...post.waiting, ...post.offers]) expect(heard).toContain(memberId)
      for (const post of after.posts) expect([post.waiting, post.offers]).toEqual([[], []])
    }), { numRuns: 300 })
  })

  it('ends with nobody waiting when it is cancelled', () => histories(({ posts }) => {
    for (const post of posts) {
      const decision = cancelPost({ ...post, status: 'open' }, { reason: '雨', at: NOW })
      expect(decision).toMatchObject({ accepted: true, event: { post: { waiting: [], offers: [], wakeAt: null } } })
    }
  }))
})
