import { describe, expect, it } from 'vitest'
import { resolveRequest, startRequest } from '../../../domain/requests/work-on-request'
import { deciding } from '../given'
import { stepAt } from '../../../domain/requests/take-step'
import { HOUR, MORNING, after, event, inState, li, wu, zhou } from './stories'

const starting = deciding(startRequest)
const resolving = deciding(resolveRequest)
const at = MORNING + HOUR
const result = { words: '换了阀芯', photos: [] }

describe('开始处理', () => {
  it('is taken by the engineer it was given to', () => {
    starting(inState('assigned')).when({ by: li, at }).thenAccepted({ type: 'RequestStarted', by: li })
  })
  it('已派给别人的不能替办', () => {
    starting(inState('assigned')).when({ by: { ...li, memberId: 'ma' }, at }).thenRejected('NOT_ASSIGNED_TO_YOU')
    starting(inState('assigned')).when({ by: zhou, at }).thenRejected('NOT_ASSIGNED_TO_YOU')
  })
  it('is open to the manager', () => starting(inState('assigned')).when({ by: wu, at }).thenAccepted())
  it('makes it the steward’s own work when nobody was assigned', () => {
    starting(inState('accepted')).when({ by: zhou, at }).thenAccepted()
    expect(after(inState('accepted'), event('RequestStarted', zhou, at)).assignee).toEqual({ memberId: 'zhou', name: '周管家' })
  })
  it('is dated no earlier than what it follows, also when its call began before', () => {
    const assigned = inState('assigned')
    const last = assigned.timeline.at(-1)!.at
    expect([last - 13, last, last + 13].map(began => stepAt(assigned, began))).toEqual([last, last, last + 13])
  })
  it('does not begin before it was accepted, nor twice', () => {
    starting(inState('submitted')).when({ by: zhou, at }).thenRejected('NOT_POSSIBLE_NOW')
    starting(inState('inProgress')).when({ by: li, at }).thenRejected('NOT_POSSIBLE_NOW')
  })
})

describe('办结', () => {
  it('says what was done', () => {
    resolving(inState('inProgress')).when({ by: li, at, ...result }).thenAccepted({ type: 'RequestResolved', words: '换了阀芯' })
  })
  it('may skip the start', () => resolving(inState('assigned')).when({ by: li, at, ...result }).thenAccepted())
  it('is for whoever has the work', () => {
    resolving(inState('inProgress')).when({ by: zhou, at, ...result }).thenRejected('NOT_ASSIGNED_TO_YOU')
  })
  it('happens once', () => resolving(inState('resolved')).when({ by: li, at, ...result }).thenRejected('NOT_POSSIBLE_NOW'))
})
