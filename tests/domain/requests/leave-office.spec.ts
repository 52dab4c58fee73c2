import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../domain/kernel/actor'
import { evolve } from '../../../domain/requests/evolve'
import { isNamed, leaveRequest } from '../../../domain/requests/leave-office'
import { ResidentRequest } from '../../../domain/requests/model'
import { nextStatus } from '../../../domain/requests/transitions'
import { attempt, play } from './play'
import { HOUR, MINUTE, MORNING, after, event, he, inState, li, submitted, wu, zhou } from './stories'

const AT = MORNING + 3 * HOUR
const chen: Actor = { memberId: 'chen', hat: 'steward', name: '陈管家' }
const to = ({ memberId, name }: Actor) => ({ memberId, name })
const left = (request: ResidentRequest, by: Actor, successor: Actor | null = null): ResidentRequest =>
  evolve(request, leaveRequest(request, { by, at: AT, successor: successor && to(successor) })!)

describe('卸任移交', () => {
  it('what a steward answered for is the successor’s, and the work goes on as it was', () => {
    const next = left(inState('inProgress'), zhou, chen)
    expect(next).toMatchObject({ status: 'inProgress', acceptedBy: { memberId: 'chen', name: '陈管家', hat: 'steward' }, assignee: { memberId: 'li' }, stewardId: 'chen', resolveBy: inState('inProgress').resolveBy })
    expect(next.handlerIds).toEqual(expect.arrayContaining(['chen', 'li']))
    expect(next.timeline.at(-1)).toMatchObject({ isInHand: true, words: '由陈管家接着办' })
  })
  it('without a successor it waits to be accepted again, by the stewards of the building; the answer given stays given', () => {
    const next = left(inState('accepted'), zhou)
    expect(next).toMatchObject({ status: 'submitted', acceptedBy: null, handlerIds: ['chen'], respondedAt: MORNING + 5 * MINUTE, escalatedStep: 0 })
    expect(after(next, event('RequestAccepted', chen, AT + MINUTE))).toMatchObject({ status: 'accepted', acceptedBy: { memberId: 'chen' }, respondedAt: MORNING + 5 * MINUTE })
  })
  it('an engineer’s work goes back to the steward who answers for it', () => {
    expect(left(inState('inProgress'), li)).toMatchObject({ status: 'accepted', assignee: null, acceptedBy: { memberId: 'zhou' } })
  })
  it('while an engineer works on it, the work goes on when the steward leaves', () => {
    expect(left(inState('inProgress'), zhou)).toMatchObject({ status: 'inProgress', acceptedBy: null, assignee: { memberId: 'li' } })
  })
  it('what only waits in the queue waits in that of the successor, and nobody is told of a change', () => {
    const next = left(submitted(), zhou, wu)
    expect(next).toMatchObject({ status: 'submitted', handlerIds: ['wu', 'chen'] })
    expect(next.timeline.at(-1)).not.toHaveProperty('isInHand')
  })
  it('when the only steward leaves, whoever stands above has the queue', () => {
    const next = left(submitted({ ladder: [['zhou'], ['wu'], ['he']] }), zhou)
    expect(next).toMatchObject({ handlerIds: ['wu'], ladder: [{ memberIds: ['wu'] }, { memberIds: ['wu'] }, { memberIds: ['he'] }] })
  })
  it.each(['onHold', 'referred', 'resolved', 'appealed', 'duplicate'] as const)('%s stays as it is', status => {
    expect(left(inState(status), zhou)).toMatchObject({ status, isOpen: true })
  })
  it('what is not theirs is left alone', () => {
    expect(leaveRequest(submitted(), { by: li, at: AT, successor: null })).toBeNull()
  })
  it('of any history: nobody who left is named, nobody is lost, and it stays a document of the model', () => {
    const leaver = fc.constantFrom(zhou, li, wu, he)
    const successor = fc.constantFrom(null, chen, { memberId: 'ma', hat: 'engineer' as const, name: '马师傅' })
    fc.assert(fc.property(fc.array(attempt, { maxLength: 40 }), leaver, successor, (attempts, by, named) => {
      for (const request of play(attempts, submitted()).filter(({ isOpen }) => isOpen)) {
        const step = leaveRequest(request, { by, at: AT, successor: named && to(named) })
        if (!step) continue
        const next = evolve(request, step)
        expect(nextStatus(request.status, step.type, step.backTo)).toBe(next.status)
        expect(isNamed(next, by)).toBe(false)
        expect(next.handlerIds.length > 0 || request.handlerIds.length === 0).toBe(true)
        expect(next.ladder.every(({ memberIds }) => memberIds.length > 0) || by === he).toBe(true)
        expect(ResidentRequest.safeParse(next).success).toBe(true)
      }
    }))
  })
})
