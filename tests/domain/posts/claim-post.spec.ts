import { describe, expect, it } from 'vitest'
import { claimPost } from '../../../domain/posts/claim-post'
import { joinLine } from '../../../domain/posts/waiting-line'
import { deciding } from '../given'
import { DAY, HOUR, MINUTE, NOW, START, after, postWith, wants } from './stories'

const given = deciding(claimPost)
const other = { startAt: START - HOUR, endAt: START, place: '东门' }

describe('岗位认领', () => {
  it('gives a seat to whoever may have it', () => {
    given(postWith()).when(wants('li', 'neighbor')).thenAccepted({ memberId: 'li', seat: 'neighbor', status: 'claimed' })
    given(postWith()).when(wants('chen', 'party')).thenAccepted({ seat: 'party' })
  })

  it.each([
    ['off', { ...postWith(), status: 'cancelled' as const }, wants('li', 'neighbor'), 'POST_CLOSED'],
    ['mine already', postWith({ held: [['li', 'neighbor']] }), wants('li', 'neighbor'), 'ALREADY_CLAIMED'],
    ['begun', postWith(), wants('li', 'neighbor', { at: START }), 'POST_STARTED'],
    ['full', postWith({ neighbor: 1, held: [['wu', 'neighbor']] }), wants('li', 'neighbor'), 'POST_FULL'],
    ['for Party members', postWith(), wants('li', 'party', { isPartyMember: false }), 'NOT_PARTY_MEMBER'],
    ['for neighbours whose address is known', postWith(), wants('li', 'neighbor', { isVerifiedResident: false }), 'NOT_VERIFIED'],
  ] as const)('is refused when the post is %s', (_, post, command, rejection) => {
    given(post).when(command).thenRejected(rejection)
  })

  it('leaves time to walk from one place to another', () => {
    given(postWith()).when(wants('li', 'neighbor', { others: [other] })).thenAccepted()
    given(postWith()).when(wants('li', 'neighbor', { others: [{ ...other, place: '北门' }] })).thenRejected('TIME_CONFLICT')
    given(postWith()).when(wants('li', 'neighbor', { others: [{ ...other, place: '北门', endAt: START - 15 * MINUTE }] })).thenAccepted()
    given(postWith()).when(wants('li', 'neighbor', { others: [{ ...other, endAt: START + 1 }] })).thenRejected('TIME_CONFLICT')
  })

  it('opens neighbour seats once a Party member leads', () => {
    given(postWith({ rules: { needsLead: true } })).when(wants('li', 'neighbor')).thenRejected('LEAD_NEEDED')
    given(postWith({ rules: { needsLead: true }, held: [['chen', 'party']] })).when(wants('li', 'neighbor')).thenAccepted()
  })

  it('lets nobody pass those who wait', () => {
    const full = postWith({ neighbor: 1, held: [['wu', 'neighbor']] })
    const { post } = after(joinLine(full, wants('li', 'neighbor')))
    given(post).when(wants('zhao', 'neighbor')).thenRejected('LINE_FIRST')
    given(post).when(wants('li', 'party')).thenRejected('ALREADY_WAITING')
  })

  it('asks for one of the skills', () => {
    const post = postWith({ rules: { skills: ['firstAid', 'medical'] } })
    given(post).when(wants('li', 'neighbor')).thenRejected('SKILL_NEEDED')
    given(post).when(wants('li', 'neighbor', { skills: ['medical'] })).thenAccepted()
  })

  it('asks for the age, and for a guardian of minors', () => {
    const post = postWith({ rules: { minimumAge: 16 } })
    given(post).when(wants('li', 'neighbor')).thenRejected('AGE_UNKNOWN')
    given(post).when(wants('li', 'neighbor', { birthYear: 2011 })).thenRejected('TOO_YOUNG')
    given(post).when(wants('li', 'neighbor', { birthYear: 2010 })).thenRejected('GUARDIAN_NEEDED')
    given(post).when(wants('li', 'neighbor', { birthYear: 2010, hasGuardian: true })).thenAccepted()
    given(postWith()).when(wants('li', 'neighbor', { birthYear: 2010 })).thenRejected('GUARDIAN_NEEDED')
  })

  it('rests for a month after two posts missed within ninety days', () => {
    const missed = (...days: number[]) => wants('li', 'neighbor', { absences: days.map(day => NOW - day * DAY) })
    given(postWith()).when(missed(5)).thenAccepted()
    given(postWith()).when(missed(5, 60)).thenRejected('TRUST_LOW')
    given(postWith()).when(missed(31, 60)).thenAccepted()
    given(postWith()).when(missed(5, 91)).thenAccepted()
  })

  it('counts again what is left', () => {
    expect(postWith({ neighbor: 2, held: [['li', 'neighbor']] }).seats).toEqual({ party: { total: 1, left: 1 }, neighbor: { total: 2, left: 1 } })
  })
})
