import { describe, expect, it } from 'vitest'
import { pointsOf } from '../../../domain/posts/points'
import { ratePost, ratingOf } from '../../../domain/posts/rating'
import { confirmHours } from '../../../domain/posts/roll'
import { monthOf, withService } from '../../../domain/posts/service-month'
import { thank } from '../../../domain/posts/thank'
import { deciding } from '../given'
import { HOUR, START, after, claimBy, postWith } from './stories'

const by = { memberId: 'gao', name: '高书记' }
const empty = postWith()
const gone = (memberId: string) => claimBy(memberId, 'neighbor', { status: 'checkedOut', checkedInAt: START, checkedOutAt: empty.endAt })
const post = { ...empty, claims: [gone('wu'), gone('lin'), claimBy('li', 'neighbor')] }
const LATER = empty.endAt + HOUR
const card = { words: '辛苦了', photos: [], by, at: LATER }
const confirmed = after(confirmHours(post, { entries: [{ claimId: 'c-wu', praise: 4 }], by, at: LATER })).post

describe('积分', () => {
  it.each([
    ['every full half hour', { minutes: 89 }, 2], ['nothing for less', { minutes: 29 }, 0], ['five stars of the lead', { praise: 5 }, 1], ['no other stars', { praise: 4 }, 0],
    ['a thanks card', { isThanked: true }, 1], ['all together', { minutes: 60, praise: 5, isThanked: true }, 4],
  ])('are given for %s', (_, more, points) => expect(pointsOf({ minutes: 0, praise: null, isThanked: false, ...more })).toBe(points))
})

describe('评岗', () => {
  const given = deciding(ratePost)
  const rate = (memberId: string, stars = 5) => ({ memberId, stars, words: '', at: LATER })
  it('is for those who served, once', () => {
    given(post).when(rate('wu', 4)).thenAccepted({ post: { claims: [{ rating: { stars: 4 } }, {}, {}] } })
    given(post).when(rate('li')).thenRejected('NOT_SERVED')
    given(post).when(rate('nobody')).thenRejected('NOT_SERVED')
    given(after(ratePost(post, rate('wu'))).post).when(rate('wu')).thenRejected('ALREADY_RATED')
  })

  it('is told on the average: to the lead from the first, to others from the third', () => {
    const rated = (...stars: number[]) => ({ claims: stars.map((one, i) => claimBy(`p${i}`, 'neighbor', { rating: { stars: one, words: '', at: LATER } })) })
    expect([ratingOf(rated(), true), ratingOf(rated(5), false), ratingOf(rated(5, 4), false)]).toEqual([null, null, null])
    expect(ratingOf(rated(5), true)).toEqual({ average: 5, count: 1 })
    expect(ratingOf(rated(5, 4, 5), false)).toEqual({ average: 4.7, count: 3 })
  })
})

describe('感谢卡', () => {
  const given = deciding(thank)
  it('goes to everybody who served, from the start on', () => {
    given(post).when(card).thenAccepted({ post: { thanks: { words: '辛苦了', by } }, told: [{ event: 'postThanks', to: ['wu', 'lin'] }] })
    given(post).when({ ...card, at: START - 1 }).thenRejected('TOO_EARLY')
    given(postWith({ held: [['li', 'neighbor']] })).when(card).thenRejected('NOBODY_SERVED')
  })

  it('is a point for those confirmed already, once however often it is written anew', () => {
    const { post: thanked, recorded } = after(thank(confirmed, card))
    expect(recorded).toMatchObject([{ memberId: 'wu', service: { minutes: 50, points: 2 } }])
    expect(after(thank(thanked, { ...card, words: '谢谢' })).recorded).toMatchObject([{ service: { points: 2 } }])
  })

  it('is a point for those confirmed later', () => {
    const { post: thanked } = after(thank(post, card))
    expect(after(confirmHours(thanked, { entries: [{ claimId: 'c-lin', praise: 5 }], by, at: LATER })).recorded).toMatchObject([{ service: { points: 3 } }])
  })
})

describe('服务记录', () => {
  const entry = { postId: 'p', title: '护学岗', team: 'schoolEscort' as const, seat: 'neighbor' as const, startAt: START, minutes: 50, points: 1 }
  it('counts a post once, as last confirmed', () => {
    const once = withService({ entries: [], minutes: 0, points: 0 }, entry)
    expect(withService(once, { ...entry, points: 2, thanks: '辛苦了' })).toMatchObject({ minutes: 50, points: 2, entries: [{ thanks: '辛苦了' }] })
    expect(withService(once, { ...entry, postId: 'q' })).toMatchObject({ minutes: 100, points: 2 })
  })

  it('belongs to the month of Shanghai', () => expect([monthOf(START), monthOf(Date.UTC(2026, 10, 30, 16))]).toEqual([202612, 202612]))
})
