import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, nextStep, shownWithin, startAlarm, toldBy, type Alarm } from '../../../domain/messages/alarm'
import { UNSEEN_AFTER } from '../../../domain/messages/rules'
import { MINUTE, MORNING } from './mailboxes'

const start = (groups: string[][]) => startAlarm({ id: 'a', communityId: 'c', estateId: 'e', event: 'requestSubmitted', params: {}, groups, at: MORNING })
const NOT_YET = { isSeen: false, isAnswered: false }

/** What the timer does every minute, and the function at once: every step that is due. */
function run(alarm: Alarm, at: number, { isPushed, seenAt, isAnswered }: { isPushed(step: number): boolean; seenAt: number; isAnswered: boolean }): Alarm {
  let current = alarm
  while (current.nextAt !== null && (current.step === 0 && current.groups.length > 0 || current.nextAt <= at)) {
    const step = nextStep(current, { isSeen: at >= seenAt && toldBy(current).length > 0, isAnswered })
    current = advance(current, step, step.type === 'tell' && isPushed(current.step), at)
  }
  return current
}

describe('紧急消息', () => {
  it('tells nobody twice, whatever the ladder says', () => {
    expect(start([['a', 'a', 'b'], ['b'], ['c', 'a']]).groups).toEqual([['a', 'b'], ['c']])
  })

  it('goes to the next at once when no push went out, else after a while', () => {
    const first = start([['a'], ['b']])
    const tell = nextStep(first, NOT_YET)
    expect(tell).toEqual({ type: 'tell', memberIds: ['a'] })
    expect(advance(first, tell, false, MORNING).nextAt).toBe(MORNING)
    expect(advance(first, tell, true, MORNING).nextAt).toBe(MORNING + UNSEEN_AFTER)
  })

  it('ends when seen or answered, also after it stood unreached', () => {
    const unreached: Alarm = { ...start([['a']]), step: 1, status: 'unreached' }
    expect(nextStep(unreached, NOT_YET)).toEqual({ type: 'lookAgain' })
    expect(nextStep(unreached, { ...NOT_YET, isSeen: true })).toEqual({ type: 'end', status: 'seen' })
    expect(nextStep({ ...unreached, status: 'open' }, { ...NOT_YET, isAnswered: true })).toEqual({ type: 'end', status: 'answered' })
  })

  it('over any ladder, refusals and looks: within its time somebody has looked, or it stands before the manager', () => {
    const ladders = fc.array(fc.array(fc.constantFrom(...'abcdef'), { maxLength: 3 }), { maxLength: 5 })
    fc.assert(fc.property(ladders, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), fc.option(fc.nat(90)), (groups, pushes, seen) => {
      const world = { isPushed: (step: number) => pushes[step] ?? false, seenAt: seen === null ? Infinity : MORNING + seen * MINUTE, isAnswered: false }
      const begun = start(groups)
      const end = MORNING + shownWithin(begun.groups.length)
      let alarm = run(begun, MORNING, world)
      for (let at = MORNING + MINUTE; at <= end; at += MINUTE) alarm = run(alarm, at, world)
      const isEnded = ['seen', 'answered', 'unreached'].includes(alarm.status)
      expect({ groups: begun.groups, alarm, isEnded }).toMatchObject({ isEnded: true })
      expect(toldBy(alarm)).toEqual([...new Set(toldBy(alarm))])
    }), { numRuns: 500 })
  })
})
