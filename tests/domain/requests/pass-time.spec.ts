import { describe, expect, it } from 'vitest'
import { passTime } from '../../../domain/requests/pass-time'
import type { ResidentRequest } from '../../../domain/requests/model'
import { DAY, HOUR, MINUTE, MORNING, after, event, inState, submitted, zhou } from './stories'

/** Lets the timer come every time the request asks for it, until it asks no more or `until` has passed. */
function live(request: ResidentRequest, until: number): ResidentRequest {
  const next = request.wakeAt === null || request.wakeAt > until ? null : passTime(request, request.wakeAt)
  return next ? live(after(request, next), until) : request
}
const told = ({ timeline }: ResidentRequest) => timeline.filter(({ by }) => by.hat === 'timer').map(({ type, at, step }) => [type, at - MORNING, step])

describe('逐级上报', () => {
  it('tells the next rung when nobody answered in time, each once', () => {
    expect(told(live(submitted(), MORNING + 30 * DAY))).toEqual([['RequestEscalated', 15 * MINUTE, 1], ['RequestEscalated', 30 * MINUTE, 2]])
  })
  it('starts again at the first rung when the work is late', () => {
    const late = live(after(submitted(), event('RequestAccepted', zhou, MORNING + 20 * MINUTE)), MORNING + 30 * DAY)
    expect(told(late)).toEqual([['RequestEscalated', DAY, 1], ['RequestEscalated', DAY + 4 * HOUR, 2]])
  })
  it('does nothing before its time', () => expect(passTime(submitted(), MORNING + 15 * MINUTE - 1)).toBeNull())
  it('does nothing to what is over', () => {
    expect(passTime(inState('closed'), MORNING + 30 * DAY)).toBeNull()
    expect(passTime(inState('withdrawn'), MORNING + 30 * DAY)).toBeNull()
  })
})

describe('沉默结单', () => {
  it('closes seven days after 办结 and says so two days before', () => {
    const silent = live(inState('resolved'), MORNING + 30 * DAY)
    expect(told(silent)).toEqual([['RequestClosingSoon', HOUR + 5 * DAY, undefined], ['RequestClosedBySilence', HOUR + 7 * DAY, undefined]])
    expect(silent).toMatchObject({ status: 'closed', isOpen: false, wakeAt: null, closedAt: MORNING + HOUR + 7 * DAY })
  })
  it('never closes without those two days, however late the notice went out', () => {
    const late = MORNING + 20 * DAY
    const warned = after(inState('resolved'), passTime(inState('resolved'), late)!)
    expect(warned).toMatchObject({ status: 'resolved', wakeAt: late + 2 * DAY })
    expect(passTime(warned, late + 2 * DAY)).toMatchObject({ type: 'RequestClosedBySilence' })
  })
  it('tells again when it was reopened and resolved a second time', () => {
    const again = after(inState('resolved'), event('RequestClosingSoon', zhou, MORNING + 6 * DAY), event('RequestReopened', zhou, MORNING + 6 * DAY + 1),
      event('RequestResolved', zhou, MORNING + 6 * DAY + 2))
    expect(passTime(again, again.wakeAt!)).toMatchObject({ type: 'RequestClosingSoon' })
  })
})

describe('排序', () => {
  it('puts what waits for the resident behind what waits for us', () => {
    expect(inState('submitted').dueAt).toBe(MORNING + 15 * MINUTE)
    expect(inState('accepted').dueAt).toBe(MORNING + DAY)
    expect(inState('resolved').dueAt).toBe(MORNING + HOUR + 7 * DAY)
  })
})
