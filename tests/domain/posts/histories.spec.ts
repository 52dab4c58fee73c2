import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancelPost } from '../../../domain/posts/cancel-post'
import { clashes, isHeld } from '../../../domain/posts/claim'
import { NOW } from './stories'
import { PARTY, acts, live, type Word, type World } from './world'

/** Checks every world on the way there and the last one: what holds must hold at any time. */
const histories = (check: (world: World) => void) => fc.assert(fc.property(acts, fc.boolean(), (history, needsLead) => {
  const { before, after } = live(history, needsLead)
  check(before)
  check(after)
}), { numRuns: 400 })

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

  it('keeps the party seats for Party members, and neighbours waiting for one where the post asks for it', () => histories(({ posts, ungated }) => {
    for (const { claims } of posts) expect(claims.filter(({ seat, memberId }) => seat === 'party' && !PARTY.includes(memberId))).toEqual([])
    expect(ungated).toEqual([])
  }))

  it('puts nobody in two places', () => histories(({ posts: [one, two] }) => {
    expect(clashes(one!, two!)).toBe(true)
    expect(one!.memberIds.filter(id => two!.memberIds.includes(id))).toEqual([])
  }))

  it('leaves nobody with two answers to give, or waiting for what they hold', () => histories(({ posts }) => {
    for (const { waiting, offers, memberIds } of posts) {
      const ids = [...waiting, ...offers].map(({ memberId }) => memberId)
      expect(new Set([...ids, ...memberIds]).size).toBe(ids.length + memberIds.length)
    }
  }))

  it('keeps the order of coming in every line', () => histories(({ posts }) => {
    for (const { waiting } of posts) for (const seat of ['party', 'neighbor'] as const) {
      const since = waiting.filter(one => one.seat === seat).map(one => one.since)
      expect(since).toEqual([...since].sort((a, b) => a - b))
    }
  }))

  it('offers a seat to everybody who waited, or tells them that it is over', () => {
    fc.assert(fc.property(acts, fc.boolean(), (history, needsLead) => {
      const { after } = live(history, needsLead)
      for (const post of after.posts) expect([post.waiting, post.offers]).toEqual([[], []])
      for (const waited of after.words.filter(({ event }) => event === 'joined')) expect(laterOf(after.words, waited)).not.toEqual([])
    }), { numRuns: 400 })
  })

  it('ends with nobody waiting when it is cancelled, and everybody concerned told', () => histories(({ posts }) => {
    for (const post of posts) {
      const decision = cancelPost({ ...post, status: 'open' }, { reason: '雨', at: NOW })
      expect(decision).toMatchObject({ accepted: true, event: { post: { waiting: [], offers: [], wakeAt: null } } })
      const told = decision.accepted ? decision.event.told.flatMap(({ to }) => to) : []
      expect(new Set(told)).toEqual(new Set([...post.memberIds, ...post.waiting.map(({ memberId }) => memberId), ...post.offers.map(({ memberId }) => memberId), ...post.concernedIds]))
    }
  }))
})

/** What came of waiting: an offer, its end, or leaving by oneself. */
const laterOf = (words: readonly Word[], waited: Word): Word[] => words.slice(words.indexOf(waited) + 1)
  .filter(({ postId, memberId, event }) => postId === waited.postId && memberId === waited.memberId && (event === 'left' || event === 'postOffered' || event === 'postLineClosed'))
