import { describe, expect, it } from 'vitest'
import { passTime } from '../../../domain/posts/pass-time'
import { offerUntil } from '../../../domain/posts/settle'
import { answerOffer, joinLine, leaveLine, placeInLine } from '../../../domain/posts/waiting-line'
import { withdrawClaim } from '../../../domain/posts/withdraw-claim'
import { deciding } from '../given'
import { DAY, HOUR, MINUTE, NOW, START, after, claimBy, postWith, wants } from './stories'

/** One neighbour seat, taken by 吴; 李, 赵 and 方 wait in this order. */
const inLine = ['li', 'zhao', 'fang'].reduce((post, who) => after(joinLine(post, wants(who, 'neighbor'))).post, postWith({ neighbor: 1, held: [['wu', 'neighbor']] }))
const freed = after(withdrawClaim(inLine, { memberId: 'wu', at: NOW }))
const answer = (memberId: string, isAccepted: boolean, at = NOW) => ({ claimId: `c-${memberId}`, memberId, name: memberId, at, others: [], isAccepted })

describe('排队', () => {
  const given = deciding(joinLine)
  it('is for those who may claim, when there is no seat', () => {
    given(postWith()).when(wants('li', 'neighbor')).thenRejected('SEAT_FREE')
    given(inLine).when(wants('li', 'neighbor')).thenRejected('ALREADY_WAITING')
    given(inLine).when(wants('wu', 'neighbor')).thenRejected('ALREADY_CLAIMED')
    given(inLine).when(wants('new', 'neighbor', { isVerifiedResident: false })).thenRejected('NOT_VERIFIED')
    given(inLine).when(wants('new', 'neighbor', { at: START })).thenRejected('POST_STARTED')
    given({ ...inLine, status: 'cancelled' }).when(wants('new', 'neighbor')).thenRejected('POST_CLOSED')
    given(freed.post).when(wants('li', 'neighbor')).thenRejected('ANSWER_FIRST')
  })

  it('tells how many stand before', () => {
    expect(placeInLine(inLine, 'fang')).toEqual({ seat: 'neighbor', ahead: 2, total: 3 })
    expect(placeInLine(inLine, 'wu')).toBeNull()
    expect(inLine.line).toEqual({ party: 0, neighbor: 3 })
  })

  it('is left at any time', () => {
    deciding(leaveLine)(inLine).when({ memberId: 'wu', at: NOW }).thenRejected('NOT_WAITING')
    expect(placeInLine(after(leaveLine(inLine, { memberId: 'zhao', at: NOW })).post, 'fang')).toMatchObject({ ahead: 1, total: 2 })
  })
})

describe('空出的席位', () => {
  it('is kept for the first in line, who is told until when', () => {
    expect(freed.post.offers).toMatchObject([{ memberId: 'li', expiresAt: NOW + 12 * HOUR }])
    expect(freed.post.seats.neighbor.left).toBe(0)
    expect(freed.told).toMatchObject([{ event: 'postOffered', to: ['li'] }])
    expect(freed.post.wakeAt).toBe(NOW + 12 * HOUR)
  })

  it('is kept shorter the nearer the start is, and never beyond it', () => {
    const kept = (ahead: number) => offerUntil(START, START - ahead) - (START - ahead)
    expect([3 * DAY, 30 * HOUR, 7 * HOUR, 3 * HOUR, 20 * MINUTE, 4 * MINUTE].map(kept)).toEqual([12 * HOUR, 4 * HOUR, HOUR, 30 * MINUTE, 10 * MINUTE, 4 * MINUTE])
  })

  it('is claimed by accepting', () => {
    const { post } = after(answerOffer(freed.post, answer('li', true)))
    expect(post).toMatchObject({ offers: [], memberIds: ['li'], line: { neighbor: 2 } })
  })

  it('goes on to the next by declining, and by itself when the time is over', () => {
    expect(after(answerOffer(freed.post, answer('li', false))).post.offers).toMatchObject([{ memberId: 'zhao' }])
    const passed = passTime(freed.post, NOW + 12 * HOUR)
    expect(passed.post.offers).toMatchObject([{ memberId: 'zhao' }])
    expect(passed.told).toMatchObject([{ event: 'postOfferLapsed', to: ['li'] }, { event: 'postOffered', to: ['zhao'] }])
  })

  it('is nobody else’s to answer, nor after the time, nor beside another post', () => {
    const given = deciding(answerOffer)
    given(freed.post).when(answer('zhao', true)).thenRejected('NO_OFFER')
    given(freed.post).when(answer('li', true, NOW + 12 * HOUR)).thenRejected('OFFER_LAPSED')
    given(freed.post).when({ ...answer('li', true), others: [{ startAt: START, endAt: START + 1, place: '东门' }] }).thenRejected('TIME_CONFLICT')
  })

  it('waits again when the Party member who led steps back', () => {
    const led = postWith({ rules: { needsLead: true }, neighbor: 1, held: [['chen', 'party'], ['wu', 'neighbor']] })
    const offered = after(withdrawClaim(after(joinLine(led, wants('li', 'neighbor'))).post, { memberId: 'wu', at: NOW })).post
    const alone = after(withdrawClaim(offered, { memberId: 'chen', at: NOW })).post
    expect(alone).toMatchObject({ offers: [], line: { neighbor: 1 }, seats: { neighbor: { left: 1 } } })
  })

  it('tells those who waited in vain when the post begins, and leaves the rest to come', () => {
    const begun = passTime(inLine, START)
    expect(begun.post).toMatchObject({ waiting: [], offers: [], concernedIds: ['wu'] })
    expect(begun.told.find(({ event }) => event === 'postLineClosed')?.to).toEqual(['li', 'zhao', 'fang'])
  })
})

describe('what time does', () => {
  it('reminds, asks whether it goes ahead, and asks for the hours, each once', () => {
    const post = postWith({ rules: { minimum: 3 }, held: [['wu', 'neighbor']] })
    const soon = passTime(post, START - 12 * HOUR)
    expect(soon.told).toMatchObject([{ event: 'postSoon', to: ['wu'] }])
    const short = passTime(soon.post, START - 2 * HOUR)
    expect(short.told).toMatchObject([{ event: 'postShort', to: ['secretary', 'wu'], detail: expect.stringContaining('2 人') }])
    const over = passTime(short.post, post.endAt + HOUR)
    expect(over.told).toMatchObject([{ event: 'postRoundUp', to: ['secretary'] }])
    expect(over.post.wakeAt).toBeNull()
    expect(passTime(over.post, post.endAt + DAY).told).toEqual([])
  })

  it('does nothing to a post that is off', () => {
    const { post, told } = passTime({ ...inLine, status: 'cancelled' }, START)
    expect([post.wakeAt, told]).toEqual([null, []])
  })

  it('says nothing of hours when all are confirmed', () => {
    const done = { ...postWith(), claims: [claimBy('wu', 'neighbor', { status: 'confirmed' })], passed: ['reminded' as const, 'closed' as const] }
    expect(passTime(done, done.endAt + HOUR).told).toEqual([])
  })
})

