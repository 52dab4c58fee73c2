import { describe, expect, it } from 'vitest'
import { callForSeats, calledOf } from '../../../domain/posts/call-seats'
import { joinLine } from '../../../domain/posts/waiting-line'
import { deciding } from '../given'
import { DAY, HOUR, NOW, START, after, partyMember, postWith, resident, wants } from './stories'

const free = postWith({ held: [['wu', 'neighbor']] })
const full = postWith({ neighbor: 1, held: [['wu', 'neighbor'], ['chen', 'party']] })
const person = (memberId: string, more: object = {}) => ({ memberId, held: [], ...resident, ...more })
const called = (post: typeof free, ...people: ReturnType<typeof person>[]) => calledOf(post, people, NOW)

describe('喊人补位', () => {
  const given = deciding(callForSeats)
  it('is done once, while a seat is free and the post is ahead', () => {
    given(free).when({ at: NOW }).thenAccepted({ post: { calledAt: NOW }, isCall: true })
    given({ ...free, calledAt: NOW }).when({ at: NOW }).thenRejected('ALREADY_CALLED')
    given(full).when({ at: NOW }).thenRejected('NO_SEAT_FREE')
    given(free).when({ at: START }).thenRejected('POST_STARTED')
    given({ ...free, status: 'cancelled' }).when({ at: NOW }).thenRejected('POST_CLOSED')
  })

  it('reaches those who may and are free, and nobody who has to do with the post already', () => {
    const waited = after(joinLine(full, wants('li', 'neighbor'))).post
    expect(called(free, person('wu'), person('li'), person('stranger', { isVerifiedResident: false }))).toEqual(['li'])
    expect(called(waited, person('zhao'))).toEqual([])
    expect(called(free, person('busy', { held: [{ startAt: START, endAt: START + HOUR, place: '北门' }] }), person('later', { held: [{ startAt: START + DAY, endAt: START + DAY + HOUR, place: '北门' }] }))).toEqual(['later'])
    expect(called(free, person('resting', { absences: [NOW - DAY, NOW - 2 * DAY] }))).toEqual([])
  })

  it('asks for what the post asks for, and for Party members while neighbours wait for one to lead', () => {
    expect(called(postWith({ rules: { skills: ['medical'] } }), person('li'), person('doctor', { skills: ['medical'] }))).toEqual(['doctor'])
    expect(called(postWith({ rules: { needsLead: true } }), person('li'), person('luo', partyMember))).toEqual(['luo'])
  })
})
