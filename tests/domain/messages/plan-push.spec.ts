import { describe, expect, it } from 'vitest'
import { paceOf } from '../../../domain/messages/pace'
import { planPush } from '../../../domain/messages/plan-push'
import { isQuiet, wakingAt } from '../../../domain/messages/quiet-hours'
import { DIGEST } from '../../../domain/messages/rules'
import { HOUR, MINUTE, MORNING, NIGHT, entry, mailbox, owed } from './mailboxes'

const plan = (box: Parameters<typeof planPush>[0], at: number, pace: 'urgent' | 'prompt' | 'ordinary' = 'ordinary') => planPush(box, { template: 'requestNew', pace, at })
const NEXT_MORNING = MORNING + 21.5 * HOUR

describe('夜间免打扰', () => {
  it('begins at ten in the evening and ends at half past seven', () => {
    const tenAtNight = MORNING + 12 * HOUR
    expect([tenAtNight - 1, tenAtNight, NEXT_MORNING - 1, NEXT_MORNING].map(isQuiet)).toEqual([false, true, true, false])
    expect([MORNING, tenAtNight, MORNING + 15 * HOUR].map(wakingAt)).toEqual([MORNING, NEXT_MORNING, NEXT_MORNING])
  })

  it('holds what is ordinary, and nothing else', () => {
    expect(plan(mailbox([]), NIGHT)).toEqual({ kind: 'wait', until: NEXT_MORNING })
    expect(plan(mailbox([]), NIGHT, 'prompt')).toEqual({ kind: 'push' })
    expect(plan(mailbox([]), NIGHT, 'urgent')).toEqual({ kind: 'push' })
  })
})

describe('多快', () => {
  it.each([
    ['an ordinary row of an ordinary matter', {}, false, false, 'ordinary'], ['the progress of an urgent matter', {}, true, false, 'prompt'],
    ['a step of the ladder of an urgent matter', {}, true, true, 'urgent'], ['a step of the ladder of an ordinary matter', {}, false, true, 'ordinary'],
    ['轮到您了', { pace: 'prompt' as const }, false, false, 'prompt'], ['a row that is always urgent', { pace: 'urgent' as const }, false, false, 'urgent'],
  ])('%s', (_what, rule, isUrgent, hasLadder, pace) => expect(paceOf(rule, { isUrgent, hasLadder })).toBe(pace))
})

describe('推送还是合并', () => {
  const pushedJustNow = Array.from({ length: DIGEST.pushes }, (_, i) => entry(`p${i}`, { isPushed: true, at: MORNING - i * MINUTE }))

  it('pushes while there is quota, else the inbox alone', () => {
    expect(plan(mailbox([]), MORNING)).toEqual({ kind: 'push' })
    expect(plan(mailbox([], {}), MORNING)).toEqual({ kind: 'inboxOnly' })
  })

  it('gathers after so many pushes within the time, and joins what is being gathered', () => {
    expect(plan(mailbox(pushedJustNow), MORNING)).toEqual({ kind: 'wait', until: MORNING + DIGEST.within })
    const gathering = entry('g', { owed: owed({ dueAt: MORNING + 7 * MINUTE }) })
    expect(plan(mailbox([gathering, ...pushedJustNow]), MORNING + 3 * MINUTE)).toEqual({ kind: 'wait', until: MORNING + 7 * MINUTE })
    expect(plan(mailbox(pushedJustNow), MORNING, 'urgent')).toEqual({ kind: 'push' })
  })

  it('counts and gathers by template: 办好了，请您确认 is not held back by the steps before it', () => {
    const steps = ['requestAccepted', 'requestAssigned', 'requestStarted'].map((event, i) => entry(`s${i}`, { event, isPushed: true, at: MORNING - i * MINUTE }))
    const gathering = entry('g', { event: 'requestHeld', owed: owed({ template: 'requestProgress', dueAt: MORNING + 7 * MINUTE }) })
    const box = mailbox([gathering, ...steps], { requestProgress: 5, requestResolved: 1 })
    expect(planPush(box, { template: 'requestResolved', pace: 'ordinary', at: MORNING })).toEqual({ kind: 'push' })
    expect(planPush(box, { template: 'requestProgress', pace: 'ordinary', at: MORNING })).toEqual({ kind: 'wait', until: MORNING + 7 * MINUTE })
  })

  it('forgets pushes of long ago, and does not join a retry', () => {
    expect(plan(mailbox(pushedJustNow), MORNING + DIGEST.within)).toEqual({ kind: 'push' })
    expect(plan(mailbox([entry('r', { owed: owed({ tries: 2, dueAt: MORNING + MINUTE }) })]), MORNING)).toEqual({ kind: 'push' })
  })
})
