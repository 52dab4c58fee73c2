import { describe, expect, it } from 'vitest'
import { postChip } from '@/features/posts/post-chip'
import { postStep } from '@/features/posts/post-step'
import { startsWithin } from '@/features/posts/when-filter'

const at = (text: string) => Date.parse(`${text}+08:00`)
const now = at('2026-11-25T10:00:00')
const mine = (status: 'claimed' | 'checkedIn' | 'withdrawn') => ({ seat: 'neighbor' as const, status })
const post = (more: object = {}) => ({
  status: 'open' as const, mine: null, startAt: at('2026-11-25T20:00:00'), endAt: at('2026-11-25T21:00:00'),
  party: { total: 1, left: 0 }, neighbor: { total: 3, left: 1 }, isAsked: false, isWaiting: false, ...more,
})

describe('a post card', () => {
  it.each([
    ['a party seat first', post({ party: { total: 1, left: 1 } }), 'late', '差党员 1 位'],
    ['neighbours next', post(), 'warn', '差 1 位邻居'],
    ['nobody', post({ neighbor: { total: 3, left: 0 } }), 'plain', '已满员'],
    ['mine before who is lacking', post({ mine: mine('claimed') }), 'ok', '您已认领'],
    ['that an answer is wanted', post({ isAsked: true }), 'brand', '请您答复'],
    ['that I wait', post({ isWaiting: true }), 'warn', '排队中'],
    ['that I am there', post({ mine: mine('checkedIn') }), 'ok', '您已到岗'],
    ['that it runs', post({ startAt: now - 1 }), 'plain', '正在进行'],
    ['that it is over', post({ startAt: now - 2, endAt: now - 1 }), 'plain', '已结束'],
    ['that it is off', post({ status: 'cancelled', mine: mine('claimed') }), 'plain', '已取消'],
  ])('says %s', (_, card, tone, words) => {
    expect(postChip(card, now)).toEqual({ tone, words })
  })

  it.each([
    ['claim while a seat is left', post(), 'claim'],
    ['nothing when full', post({ neighbor: { total: 3, left: 0 } }), 'view'],
    ['nothing when it has begun', post({ startAt: now - 1 }), 'view'],
    ['check-in on the day', post({ mine: mine('claimed') }), 'checkIn'],
    ['no check-in on an earlier day', post({ mine: mine('claimed'), startAt: at('2026-11-26T08:00:00'), endAt: at('2026-11-26T09:00:00') }), 'view'],
    ['the answer', post({ isAsked: true }), 'answer'],
    ['nothing while I wait', post({ isWaiting: true }), 'view'],
    ['nothing once I am there', post({ mine: mine('checkedIn') }), 'view'],
    ['nothing when it is off', post({ status: 'cancelled' }), 'view'],
  ])('offers %s', (_, card, step) => {
    expect(postStep(card, now)).toBe(step)
  })
})

describe('the chips of the hall', () => {
  it('sorts by the day in Shanghai', () => {
    expect(startsWithin(at('2026-11-25T23:59:00'), 'today', now)).toBe(true)
    expect(startsWithin(at('2026-11-26T00:00:00'), 'today', now)).toBe(false)
    expect(startsWithin(at('2026-11-29T23:59:00'), 'week', now)).toBe(true)
    expect(startsWithin(at('2026-11-30T00:00:00'), 'week', now)).toBe(false)
    expect(startsWithin(at('2027-11-30T00:00:00'), 'all', now)).toBe(true)
  })
})
