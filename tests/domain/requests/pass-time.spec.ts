import { describe, expect, it } from 'vitest'
import { followOriginal, passTime } from '../../../domain/requests/pass-time'
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
    expect(told(live(submitted(), MORNING + 30 * DAY))).toEqual([
      ['RequestDueSoon', 11.25 * MINUTE, undefined], ['RequestEscalated', 15 * MINUTE, 1], ['RequestEscalated', 30 * MINUTE, 2],
    ])
  })
  it('starts again at the first rung when the work is late', () => {
    const late = live(after(submitted(), event('RequestAccepted', zhou, MORNING + 20 * MINUTE)), MORNING + 30 * DAY)
    expect(told(late)).toEqual([['RequestDueSoon', DAY - 4 * HOUR, undefined], ['RequestEscalated', DAY, 1], ['RequestEscalated', DAY + 4 * HOUR, 2]])
  })
  it('does nothing before its time', () => expect(passTime(submitted(), MORNING + 11.25 * MINUTE - 1)).toBeNull())
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

describe('暂停的时限', () => {
  const held = inState('onHold')
  it('stops, and runs on at the date with what was left', () => {
    expect(held).toMatchObject({ status: 'onHold', dueAt: MORNING + 2 * DAY, wakeAt: MORNING + 2 * DAY, pause: { at: MORNING + HOUR, left: DAY - HOUR } })
    const resumed = live(held, MORNING + 2 * DAY)
    expect(resumed).toMatchObject({ status: 'inProgress', hold: null, pause: null, resolveBy: MORNING + 3 * DAY - HOUR, dueAt: MORNING + 3 * DAY - HOUR })
  })
  it('keeps what was late late', () => {
    const late = after(inState('inProgress'), event('RequestHeld', zhou, MORNING + DAY + HOUR, { hold: { reason: 'parts', until: MORNING + 3 * DAY } }))
    expect(live(late, MORNING + 3 * DAY)).toMatchObject({ status: 'inProgress', resolveBy: MORNING + 3 * DAY - HOUR })
  })
  it('never climbs the ladder meanwhile', () => expect(told(live(held, MORNING + 2 * DAY))).toEqual([['RequestHoldEnded', 2 * DAY, undefined]]))
})

describe('转外单位', () => {
  it('reminds the steward at the date, then climbs a day later and another', () => {
    expect(told(live(inState('referred'), MORNING + 30 * DAY))).toEqual([
      ['RequestChaseDue', DAY, undefined], ['RequestEscalated', 2 * DAY, 1], ['RequestEscalated', 3 * DAY, 2],
    ])
  })
  it('waits again after every 催办', () => {
    const chased = after(inState('referred'), event('RequestChased', zhou, MORNING + 2 * HOUR, { chaseBy: MORNING + 2 * DAY }))
    expect(chased).toMatchObject({ status: 'referred', dueAt: MORNING + 2 * DAY, wakeAt: MORNING + 2 * DAY, referral: { receipt: 'W-1', chases: 1 } })
  })
})

describe('重复件', () => {
  const duplicate = inState('duplicate')
  const original = { _id: 'roriginal', number: '1123-GIN' }
  it('is looked at once its original moves, and moves with it', () => {
    const moved = after(duplicate, followOriginal(duplicate, { ...original, status: 'resolved' }, MORNING + HOUR))
    expect(moved).toMatchObject({ status: 'duplicate', isOpen: true, wakeAt: null, original: { status: 'resolved' }, handlerIds: [] })
    const closed = after(moved, followOriginal(moved, { ...original, status: 'closed' }, MORNING + 2 * HOUR))
    expect(closed).toMatchObject({ status: 'duplicate', isOpen: false, closedAt: MORNING + 2 * HOUR })
  })
  it('goes its own way when the original was withdrawn', () => {
    const alone = after(duplicate, followOriginal(duplicate, { ...original, status: 'withdrawn' }, MORNING + HOUR))
    expect(alone).toMatchObject({ status: 'submitted', isOpen: true, original: null, acceptedBy: null, handlerIds: ['zhou', 'chen'], respondBy: MORNING + HOUR + 15 * MINUTE })
  })
})

describe('排序', () => {
  it('puts what waits for the resident behind what waits for us', () => {
    expect(inState('submitted').dueAt).toBe(MORNING + 15 * MINUTE)
    expect(inState('accepted').dueAt).toBe(MORNING + DAY)
    expect(inState('resolved').dueAt).toBe(MORNING + HOUR + 7 * DAY)
  })
})
