import { describe, expect, it } from 'vitest'
import { assignRequest } from '../../../domain/requests/assign-request'
import { deciding } from '../given'
import { MORNING, after, event, inState, li, submitted, worker, wu, zhou } from './stories'

const given = deciding(assignRequest)
const at = MORNING + 1
const ma = { memberId: 'ma', name: '马师傅' }

describe('派单', () => {
  it('names the engineer', () => {
    given(inState('accepted')).when({ by: zhou, at, assignee: worker(li) }).thenAccepted({ type: 'RequestAssigned', assignee: worker(li) })
  })
  it('to oneself is 自己办', () => {
    given(inState('accepted')).when({ by: zhou, at, assignee: worker(zhou) }).thenAccepted({ assignee: worker(zhou) })
  })
  it('may be changed while the work goes on', () => {
    given(inState('inProgress')).when({ by: wu, at, assignee: ma }).thenAccepted()
  })
  it('is only for people on the staff of the estate', () => {
    given(inState('accepted')).when({ by: zhou, at, assignee: null }).thenRejected('ASSIGNEE_UNKNOWN')
  })
  it('waits until somebody has accepted', () => {
    given(inState('submitted')).when({ by: zhou, at, assignee: worker(li) }).thenRejected('NOT_POSSIBLE_NOW')
    given(inState('resolved')).when({ by: zhou, at, assignee: worker(li) }).thenRejected('NOT_POSSIBLE_NOW')
  })

  it('puts it into the queue of the new one and out of that of the one before', () => {
    const first = after(submitted(), event('RequestAccepted', zhou, at), event('RequestAssigned', zhou, at, { assignee: worker(li) }))
    expect(first.handlerIds).toEqual(['zhou', 'chen', 'li'])
    expect(after(first, event('RequestAssigned', zhou, at, { assignee: ma })).handlerIds).toEqual(['zhou', 'chen', 'ma'])
  })
  it('leaves it with the steward of the building who had it', () => {
    const own = after(submitted(), event('RequestAccepted', zhou, at), event('RequestAssigned', zhou, at, { assignee: worker(zhou) }))
    expect(after(own, event('RequestAssigned', zhou, at, { assignee: ma })).handlerIds).toEqual(['zhou', 'chen', 'ma'])
  })
})
