import { describe, expect, it } from 'vitest'
import { followUpRequest } from '../../../domain/requests/follow-up'
import { SAMPLE_ONE_IN, isSampled } from '../../../domain/requests/sample'
import { deciding } from '../given'
import { DAY, HOUR, MORNING, after, event, inState, submitted, wu, zhang, zhou } from './stories'

const given = deciding(followUpRequest)
const unhappy = after(inState('closed'), event('RequestRated', zhang, MORNING + 3 * HOUR, { stars: 2, tags: ['没修好'] }))
const call = { by: wu, at: MORNING + DAY, isSolved: true, isSatisfied: true, words: '已经不漏了' }

describe('回访', () => {
  it('is due after two stars or one, and not after three', () => {
    expect(unhappy.followUp).toMatchObject({ reason: 'unhappy', status: 'open', dueAt: MORNING + 3 * HOUR })
    expect(after(inState('closed'), event('RequestRated', zhang, MORNING + 3 * HOUR, { stars: 3, tags: [] })).followUp).toBeNull()
  })
  it('keeps what the resident said', () => {
    given(unhappy).when(call).thenAccepted({ type: 'RequestFollowedUp', isSatisfied: true, words: '已经不漏了' })
    const done = after(unhappy, event('RequestFollowedUp', wu, call.at, { isSatisfied: true, words: '已经不漏了' }))
    expect(done).toMatchObject({ status: 'closed', followUp: { status: 'done', doneAt: call.at, by: wu, isSatisfied: true, words: '已经不漏了' } })
    given(done).when(call).thenRejected('NOTHING_TO_FOLLOW_UP')
  })
  it('sends back what is not solved, with a new clock', () => {
    given(unhappy).when({ ...call, isSolved: false }).thenAccepted({ type: 'RequestSentBack' })
    const back = after(unhappy, event('RequestSentBack', wu, call.at, { words: '还在漏' }))
    expect(back).toMatchObject({ status: 'accepted', isOpen: true, followUp: null, rating: null, reopenCount: 1, resolveBy: call.at + DAY })
  })
  it('is for who stands above the work', () => given(unhappy).when({ ...call, by: zhou }).thenRejected('NOT_POSSIBLE_NOW'))
  it('is only for what is due', () => given(inState('closed')).when(call).thenRejected('NOTHING_TO_FOLLOW_UP'))
  it('is forgotten when the resident has it done again', () => {
    expect(after(unhappy, event('RequestReopened', zhang, call.at)).followUp).toBeNull()
  })
})

describe('抽样', () => {
  const ids = Array.from({ length: 5_000 }, (_, i) => `r${i.toString(36)}x`)
  const sampled = ids.filter(isSampled)
  it('takes one in ten, by the id alone', () => {
    expect(sampled.length / ids.length).toBeCloseTo(1 / SAMPLE_ONE_IN, 1)
    expect(sampled).toEqual(ids.filter(isSampled))
  })
  it('makes a call due when such a matter is closed', () => {
    const request = { ...inState('resolved'), _id: sampled[0]! }
    expect(after(request, event('RequestClosedBySilence', wu, MORNING + DAY)).followUp).toMatchObject({ reason: 'sampled', status: 'open' })
    const other = { ...request, _id: ids.find(id => !isSampled(id))! }
    expect(after(other, event('RequestConfirmed', zhang, MORNING + DAY)).followUp).toBeNull()
    expect(submitted().followUp).toBeNull()
  })
})
