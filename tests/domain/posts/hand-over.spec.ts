import { describe, expect, it } from 'vitest'
import { answerHandOver, handOver } from '../../../domain/posts/hand-over'
import { passTime } from '../../../domain/posts/pass-time'
import { withdrawClaim } from '../../../domain/posts/withdraw-claim'
import { deciding } from '../given'
import { HOUR, MINUTE, NOW, START, after, claimBy, postWith, wants } from './stories'

const held = postWith({ held: [['wu', 'neighbor']] })
const to = { memberId: 'li', name: 'li**' }
const asked = after(handOver(held, { memberId: 'wu', to, at: NOW }))
const answer = (isAccepted: boolean, more: object = {}) => ({ ...wants('li', 'neighbor'), isAccepted, ...more })

describe('退岗', () => {
  const given = deciding(withdrawClaim)
  it('frees the seat, until the notice of the post', () => {
    given(held).when({ memberId: 'wu', at: START - 2 * HOUR }).thenAccepted({ post: { memberIds: [], seats: { neighbor: { left: 2 } } } })
    given(held).when({ memberId: 'wu', at: START - 2 * HOUR + 1 }).thenRejected('NOTICE_PASSED')
    given(held).when({ memberId: 'wu', at: START }).thenRejected('POST_STARTED')
    given(held).when({ memberId: 'li', at: NOW }).thenRejected('NOT_CLAIMED')
  })

  it('is free until the start when day, hour or place has changed since', () => {
    given({ ...held, movedAt: NOW + 1 }).when({ memberId: 'wu', at: START - MINUTE }).thenAccepted()
  })

  it('is too late for whoever is there', () => {
    given({ ...held, claims: [claimBy('wu', 'neighbor', { status: 'checkedIn' })] }).when({ memberId: 'wu', at: START - MINUTE }).thenRejected('ALREADY_CHECKED_IN')
  })
})

describe('转给别人', () => {
  it('asks the person named; the seat stays with its holder', () => {
    expect(asked.told).toMatchObject([{ event: 'postHandOver', to: ['li'] }])
    expect(asked.post).toMatchObject({ memberIds: ['wu'], concernedIds: ['wu', 'li'] })
  })

  it('is for holders before the start, and for somebody who is not on the post', () => {
    const given = deciding(handOver)
    given(held).when({ memberId: 'li', to, at: NOW }).thenRejected('NOT_CLAIMED')
    given(held).when({ memberId: 'wu', to: { memberId: 'wu', name: '' }, at: NOW }).thenRejected('PERSON_BUSY')
    given(asked.post).when({ memberId: 'wu', to, at: NOW }).thenRejected('PERSON_BUSY')
    given(held).when({ memberId: 'wu', to, at: START }).thenRejected('POST_STARTED')
    given({ ...held, claims: [claimBy('wu', 'neighbor', { status: 'checkedIn' })] }).when({ memberId: 'wu', to, at: NOW }).thenRejected('ALREADY_CHECKED_IN')
  })

  it('moves the seat when accepted, and leaves it when not', () => {
    const taken = after(answerHandOver(asked.post, answer(true)))
    expect(taken.post).toMatchObject({ memberIds: ['li'], seats: { neighbor: { left: 1 } } })
    expect(taken.told).toMatchObject([{ event: 'postHandOverAnswered', to: ['wu'] }])
    expect(after(answerHandOver(asked.post, answer(false))).post).toMatchObject({ memberIds: ['wu'], concernedIds: ['wu'] })
  })

  it('is taken only by whom it was asked of, who may, and who is free', () => {
    const given = deciding(answerHandOver)
    given(held).when(answer(true)).thenRejected('NOT_ASKED')
    given(asked.post).when(answer(true, { at: START })).thenRejected('POST_STARTED')
    given(asked.post).when(answer(true, { isVerifiedResident: false })).thenRejected('NOT_VERIFIED')
    given(asked.post).when(answer(true, { others: [{ startAt: START, endAt: START + 1, place: '' }] })).thenRejected('TIME_CONFLICT')
  })

  it('lapses at the start, and the holder hears that it is still theirs', () => {
    const { post, told } = passTime(asked.post, START)
    expect(post.concernedIds).toEqual(['wu'])
    expect(told.find(({ event }) => event === 'postHandOverAnswered')?.to).toEqual(['wu'])
  })
})
