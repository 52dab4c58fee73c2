import { describe, expect, it } from 'vitest'
import { CHECK_IN_BEFORE } from '../../../domain/posts/check-in'
import { ROLL_OPEN, addWalkIn, confirmHours, correctTimes } from '../../../domain/posts/roll'
import { rollOf } from '../../../domain/posts/roll-view'
import { joinLine } from '../../../domain/posts/waiting-line'
import { deciding } from '../given'
import { DAY, HOUR, MINUTE, START, after, claimBy, partyMember, postWith, resident, wants } from './stories'

const by = { memberId: 'gao', name: '高书记' }
const held = postWith({ neighbor: 1, held: [['wu', 'neighbor']] })
const END = held.endAt
const withWu = (more: Parameters<typeof claimBy>[2]) => ({ ...held, claims: [claimBy('wu', 'neighbor', more)] })
const gone = withWu({ status: 'checkedOut', checkedInAt: START, checkedOutAt: END })

describe('现场加入', () => {
  const given = deciding(addWalkIn)
  const comes = (memberId: string, more: object = {}) => ({ claimId: `c-${memberId}`, memberId, name: memberId, seat: 'neighbor' as const, at: START, others: [], ...resident, by, ...more })

  it('is on duty at once, on a free seat, else on one more', () => {
    given(held).when(comes('li')).thenAccepted({ post: { seats: { neighbor: { total: 2, left: 0 } } } })
    given(postWith({ neighbor: 1 })).when(comes('li')).thenAccepted({ post: { seats: { neighbor: { total: 1, left: 0 } }, claims: [{ status: 'checkedIn', checkedInAt: START, isWalkIn: true }] } })
  })

  it('is open while one may check in', () => {
    given(held).when(comes('li', { at: START - CHECK_IN_BEFORE - 1 })).thenRejected('TOO_EARLY')
    given(held).when(comes('li', { at: END + 1 })).thenRejected('TOO_LATE')
    given({ ...held, status: 'cancelled' }).when(comes('li')).thenRejected('POST_CLOSED')
  })

  it('is for who is known here, holds no seat and is in no other place', () => {
    given(held).when(comes('wu')).thenRejected('ALREADY_CLAIMED')
    given(held).when(comes('li', { isVerifiedResident: false })).thenRejected('NOT_VERIFIED')
    given(held).when(comes('li', { seat: 'party' })).thenRejected('NOT_PARTY_MEMBER')
    given(held).when(comes('chen', { seat: 'party', ...partyMember })).thenAccepted()
    given(held).when(comes('li', { others: [{ startAt: START, endAt: END, place: '北门' }] })).thenRejected('TIME_CONFLICT')
  })

  it('takes whoever waits out of the line', () => {
    const { post } = after(joinLine(held, wants('li', 'neighbor')))
    expect(after(addWalkIn(post, comes('li'))).post).toMatchObject({ waiting: [], line: { neighbor: 0 } })
  })
})

describe('补记时间', () => {
  const given = deciding(correctTimes)
  const times = (more: object = {}) => ({ claimId: 'c-wu', checkedInAt: START, checkedOutAt: END, reason: '忘了扫码', by, at: END + HOUR, ...more })

  it('puts right who forgot to scan, and lifts an absence', () => {
    given(held).when(times()).thenAccepted({ post: { claims: [{ status: 'checkedOut', checkedInAt: START, correction: { reason: '忘了扫码', by } }] } })
    given(withWu({ status: 'absent', absence: { at: START, by, appeal: null, answer: null } })).when(times()).thenAccepted({ post: { claims: [{ absence: null }] } })
  })

  it.each([
    ['somebody else', { claimId: 'c-li' }, 'NOT_ON_ROLL'], ['oneself', { by: { memberId: 'wu', name: '' } }, 'OWN_HOURS'], ['what has not begun', { at: START - 1 }, 'TOO_EARLY'],
    ['what is a week past', { at: END + ROLL_OPEN + 1 }, 'TOO_LATE'], ['an end before the beginning', { checkedOutAt: START }, 'TIME_WRONG'],
    ['the future', { checkedOutAt: END + HOUR + 1 }, 'TIME_WRONG'], ['long before the post', { checkedInAt: START - CHECK_IN_BEFORE - 1 }, 'TIME_WRONG'],
  ] as const)('is refused of %s', (_, more, rejection) => given(held).when(times(more)).thenRejected(rejection))

  it('is refused of hours that are confirmed', () => given(withWu({ status: 'confirmed' })).when(times()).thenRejected('ALREADY_CONFIRMED'))
})

describe('确认工时', () => {
  const given = deciding(confirmHours)
  const entries = (praise: number | null = null, claimId = 'c-wu') => ({ entries: [{ claimId, praise }], by, at: END + HOUR })

  it('is recorded with minutes, points and what the lead says, and the person is told', () => {
    const { post, recorded, told } = after(confirmHours(gone, entries(5)))
    expect(post.claims[0]).toMatchObject({ status: 'confirmed', praise: 5, service: { minutes: 50, points: 2, by } })
    expect(recorded).toEqual(post.claims)
    expect(told).toEqual([{ event: 'postHours', to: ['wu'], detail: '服务 50 分钟，记 2 分' }])
  })

  it('is done once: a second time changes and tells nothing', () => {
    const { post } = after(confirmHours(gone, entries()))
    expect(after(confirmHours(post, entries(5)))).toMatchObject({ post, told: [], recorded: [] })
  })

  it('is for those who have gone home, by somebody else, within a week', () => {
    given(held).when(entries()).thenRejected('NOT_CHECKED_OUT')
    given(gone).when(entries(null, 'c-li')).thenRejected('NOT_ON_ROLL')
    given(gone).when({ ...entries(), by: { memberId: 'wu', name: '' } }).thenRejected('OWN_HOURS')
    given(gone).when({ ...entries(), at: END + ROLL_OPEN + 1 }).thenRejected('TOO_LATE')
    given(gone).when({ ...entries(), at: END + 6 * DAY }).thenAccepted()
  })
})

describe('名单', () => {
  it('tells who came late, what was put right and whose appeal is open', () => {
    const late = withWu({ status: 'checkedOut', checkedInAt: START + 11 * MINUTE, checkedOutAt: END, correction: { reason: '码看不清', at: END, by } })
    expect(rollOf(late, 'wu')).toMatchObject([{ isLate: true, isEarly: false, isMe: true, minutes: 39, correction: '码看不清', isAppealOpen: false, praise: null }])
    const appealed = withWu({ status: 'absent', absence: { at: START, by, appeal: { words: '在医院', at: END }, answer: null } })
    expect(rollOf(appealed, 'gao')).toMatchObject([{ appeal: '在医院', isAppealOpen: true, isMe: false }])
    expect(rollOf(withWu({ status: 'withdrawn' }), 'gao')).toEqual([])
  })
})
