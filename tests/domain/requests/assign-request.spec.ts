import { describe, expect, it } from 'vitest'
import { MAX_OPEN_WORK, assignRequest } from '../../../domain/requests/assign-request'
import { deciding } from '../given'
import { MORNING, after, candidate, event, inState, li, submitted, worker, wu, zhou } from './stories'

const given = deciding(assignRequest)
const at = MORNING + 1
const ma = { memberId: 'ma', name: '马师傅' }
const toMa = { ...ma, role: 'engineer' as const, openWork: 0 }

describe('派单', () => {
  it('names the engineer', () => {
    given(inState('accepted')).when({ by: zhou, at, assignee: candidate(li) }).thenAccepted({ type: 'RequestAssigned', assignee: worker(li) })
  })
  it('to oneself is 自己办', () => {
    given(inState('accepted')).when({ by: zhou, at, assignee: candidate(zhou) }).thenAccepted({ assignee: worker(zhou) })
  })
  it('may be changed while the work goes on, on purpose', () => {
    given(inState('inProgress')).when({ by: wu, at, assignee: toMa, isChange: true }).thenAccepted()
  })
  it('has one winner: the second is told who has it', () => {
    expect(assignRequest(inState('assigned'), { by: wu, at, assignee: toMa })).toEqual({ accepted: false, rejection: 'ALREADY_ASSIGNED', about: { who: '李师傅' } })
  })
  it('is only for people on the staff of the estate', () => {
    given(inState('accepted')).when({ by: zhou, at, assignee: null }).thenRejected('ASSIGNEE_UNKNOWN')
  })
  it('手上到上限的不能再派', () => {
    given(inState('accepted')).when({ by: zhou, at, assignee: candidate(li, MAX_OPEN_WORK.engineer! - 1) }).thenAccepted()
    given(inState('accepted')).when({ by: zhou, at, assignee: candidate(li, MAX_OPEN_WORK.engineer) }).thenRejected('ASSIGNEE_FULL')
  })
  it('takes what nobody has accepted: who sends it answers for it', () => {
    given(inState('submitted')).when({ by: zhou, at, assignee: candidate(li) }).thenAccepted()
    expect(after(submitted(), event('RequestAssigned', zhou, at, { assignee: worker(li) }))).toMatchObject({ status: 'assigned', acceptedBy: { memberId: 'zhou' }, respondedAt: at })
    given(inState('resolved')).when({ by: zhou, at, assignee: candidate(li) }).thenRejected('NOT_POSSIBLE_NOW')
  })
  it('代访 goes to stewards alone', () => {
    const petition = after(submitted({ category: 'petition' }), event('RequestAccepted', zhou, at))
    given(petition).when({ by: zhou, at, assignee: candidate(li) }).thenRejected('ASSIGNEE_UNKNOWN')
    given(petition).when({ by: zhou, at, assignee: candidate(zhou) }).thenAccepted()
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
