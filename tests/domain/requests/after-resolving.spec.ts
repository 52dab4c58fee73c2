import { describe, expect, it } from 'vitest'
import { rateRequest } from '../../../domain/requests/rate-request'
import { reopenRequest } from '../../../domain/requests/reopen-request'
import { takeStep, type Step } from '../../../domain/requests/take-step'
import type { ResidentRequest } from '../../../domain/requests/model'
import { deciding } from '../given'
import { DAY, HOUR, MORNING, after, event, inState, li, zhang, zhou } from './stories'

const resolvedAt = MORNING + HOUR
const at = MORNING + 3 * HOUR

describe('确认', () => {
  const given = deciding((request: ResidentRequest, step: Step) => takeStep('confirm', request, step))
  it('closes it', () => {
    given(inState('resolved')).when({ by: zhang, at }).thenAccepted({ type: 'RequestConfirmed' })
    expect(inState('closed')).toMatchObject({ status: 'closed', isOpen: false, wakeAt: null })
  })
  it('is the resident’s alone', () => given(inState('resolved')).when({ by: zhou, at }).thenRejected('NOT_POSSIBLE_NOW'))
  it('needs something done', () => given(inState('inProgress')).when({ by: zhang, at }).thenRejected('NOT_POSSIBLE_NOW'))
})

describe('评价', () => {
  const given = deciding(rateRequest)
  const five = { by: zhang, at, stars: 5, tags: ['来得快'] }
  it('needs stars, not words', () => given(inState('closed')).when(five).thenAccepted({ type: 'RequestRated', stars: 5, tags: ['来得快'] }))
  it('comes after the confirmation', () => given(inState('resolved')).when(five).thenRejected('NOT_POSSIBLE_NOW'))
  it('一件一次', () => {
    const rated = after(inState('closed'), event('RequestRated', zhang, at, { stars: 5, tags: [] }))
    expect(rated).toMatchObject({ status: 'closed', rating: { stars: 5, words: '' } })
    given(rated).when(five).thenRejected('ALREADY_RATED')
  })
})

describe('重新处理', () => {
  const given = deciding(reopenRequest)
  const again = { by: zhang, words: '又漏了' }
  it('goes back to the same steward with a clock of its own', () => {
    given(inState('resolved')).when({ ...again, at }).thenAccepted({ type: 'RequestReopened', words: '又漏了' })
    const reopened = after(inState('closed'), event('RequestReopened', zhang, at, { words: '又漏了' }))
    expect(reopened).toMatchObject({
      status: 'accepted', isOpen: true, acceptedBy: zhou, resolvedAt: null, closedAt: null, reopenCount: 1, resolveBy: at + DAY, dueAt: at + DAY, wakeAt: at + DAY - 4 * HOUR,
    })
    const twice = after(reopened, event('RequestResolved', zhou, at + HOUR), event('RequestReopened', zhang, at + 2 * HOUR))
    expect(twice).toMatchObject({ reopenCount: 2, resolveBy: at + 2 * HOUR + DAY })
  })
  it('is possible for fifteen days', () => {
    given(inState('closed')).when({ ...again, at: resolvedAt + 15 * DAY }).thenAccepted()
    given(inState('closed')).when({ ...again, at: resolvedAt + 15 * DAY + 1 }).thenRejected('REOPEN_TOO_LATE')
  })
  it('makes room for another rating, the first stays in the history', () => {
    const rated = after(inState('closed'), event('RequestRated', zhang, at, { stars: 1 }), event('RequestReopened', zhang, at))
    expect(rated.rating).toBeNull()
    expect(rated.timeline.find(({ type }) => type === 'RequestRated')?.stars).toBe(1)
  })
  it('has nothing to reopen while it is open or withdrawn', () => {
    given(inState('inProgress')).when({ ...again, at }).thenRejected('NOT_POSSIBLE_NOW')
    given(inState('withdrawn')).when({ ...again, at }).thenRejected('NOT_POSSIBLE_NOW')
  })
})

describe('撤回', () => {
  const given = deciding((request: ResidentRequest, step: Step) => takeStep('withdraw', request, step))
  it('is possible until somebody is on the way', () => {
    for (const status of ['submitted', 'accepted', 'assigned'] as const) given(inState(status)).when({ by: zhang, at }).thenAccepted({ type: 'RequestWithdrawn' })
    given(inState('inProgress')).when({ by: zhang, at }).thenRejected('NOT_POSSIBLE_NOW')
  })
  it('is the requester’s', () => given(inState('submitted')).when({ by: li, at }).thenRejected('NOT_POSSIBLE_NOW'))
  it('stops every clock', () => expect(inState('withdrawn')).toMatchObject({ status: 'withdrawn', isOpen: false, wakeAt: null }))
})
