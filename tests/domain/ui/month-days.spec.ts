import type { PostListItem } from '@domain/posts/contract'
import { describe, expect, it } from 'vitest'
import { dayToShow, markOf, monthDays, monthSpan, postsOn } from '@/features/posts/month-days'
import { dateText } from '@/ui/calendar'

const at = (text: string) => Date.parse(`${text}+08:00`)
const NOW = at('2026-11-25T10:00:00')
const post = (startAt: string, endAt: string, more: object = {}) => ({
  startAt: at(startAt), endAt: at(endAt), mine: null, party: { total: 1, left: 0 }, neighbor: { total: 2, left: 1 }, ...more,
}) as unknown as PostListItem
const night = post('2026-11-30T22:00:00', '2026-12-01T06:00:00')
const escort = post('2026-11-30T07:20:00', '2026-11-30T08:10:00')

describe('岗位日历', () => {
  it.each([
    [202611, '2026-10-26', '2026-12-06', 42],
    [202702, '2027-02-01', '2027-02-28', 28],
    [202612, '2026-11-30', '2027-01-03', 35],
  ])('shows %i in whole weeks from Monday', (month, first, last, count) => {
    const days = monthDays(month)
    expect([dateText(days[0]!.at), dateText(days.at(-1)!.at), days.length]).toEqual([first, last, count])
    expect(days.filter(({ isOther }) => !isOther).map(({ day }) => day)).toEqual(Array.from({ length: new Date(Date.UTC(Math.floor(month / 100), month % 100, 0)).getUTCDate() }, (_, i) => i + 1))
  })

  it('asks for no more than the cloud gives at once, and for the night that ends after the last day', () => {
    const { from, until } = monthSpan(202611)
    expect([from, until]).toEqual([at('2026-10-26T00:00:00'), at('2026-12-07T12:00:00')])
    expect(until - from).toBeLessThanOrEqual(43 * 86_400_000)
  })

  it('keeps a night with the day it begins on, soonest first', () => {
    expect(postsOn([night, escort], at('2026-11-30T00:00:00'))).toEqual([escort, night])
    expect(postsOn([night], at('2026-12-01T00:00:00'))).toEqual([])
  })

  it('opens with today, in another month with the first day that has a post', () => {
    expect(dayToShow(202611, [night], NOW)).toBe(at('2026-11-25T00:00:00'))
    expect(dayToShow(202612, [night, post('2026-12-09T07:20:00', '2026-12-09T08:10:00')], NOW)).toBe(at('2026-12-09T00:00:00'))
    expect(dayToShow(202612, [], NOW)).toBe(at('2026-12-01T00:00:00'))
  })

  it.each([
    ['free', escort], ['full', post('2026-11-30T07:20:00', '2026-11-30T08:10:00', { neighbor: { total: 2, left: 0 } })],
    ['over', post('2026-11-24T07:20:00', '2026-11-24T08:10:00')], ['mine', post('2026-11-24T07:20:00', '2026-11-24T08:10:00', { mine: { seat: 'party', status: 'confirmed' } })],
  ])('marks what is %s', (mark, one) => expect(markOf(one, NOW)).toBe(mark))
})
