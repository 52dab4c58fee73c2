import { describe, expect, it } from 'vitest'
import { acceptRequest } from '../../../domain/requests/accept-request'
import { deciding } from '../given'
import { MORNING, inState, li, wu, zhang, zhou } from './stories'

const given = deciding(acceptRequest)
const at = MORNING + 1

describe('接单', () => {
  it('is the steward’s, who then answers for it', () => {
    given(inState('submitted')).when({ by: zhou, at, words: '马上到' }).thenAccepted({ type: 'RequestAccepted', by: zhou, at, words: '马上到' })
  })
  it('先到先得：the second is told that somebody has it', () => {
    expect(acceptRequest(inState('accepted'), { by: wu, at })).toEqual({ accepted: false, rejection: 'ALREADY_ACCEPTED', about: { who: '周管家' } })
    given(inState('inProgress')).when({ by: wu, at }).thenRejected('ALREADY_ACCEPTED')
  })
  it('is no resident’s and no engineer’s step', () => {
    given(inState('submitted')).when({ by: zhang, at }).thenRejected('NOT_POSSIBLE_NOW')
    given(inState('submitted')).when({ by: li, at }).thenRejected('NOT_POSSIBLE_NOW')
  })
  it('is over once it is withdrawn or closed', () => {
    given(inState('withdrawn')).when({ by: zhou, at }).thenRejected('NOT_POSSIBLE_NOW')
    given(inState('closed')).when({ by: zhou, at }).thenRejected('NOT_POSSIBLE_NOW')
  })
})
