import { describe, expect, it } from 'vitest'
import { passShiftTime, settleShift } from '../../../domain/duty/settle-shift'
import { spanOf } from '../../../domain/duty/shift'
import { answerShift, callHands, handShift, handsFor, leaveShift, overlaps, putOn, takeOff, takeShift, writeNote } from '../../../domain/duty/take-shift'
import { deciding } from '../given'
import { DAY, HOUR, NOW, hand, nightShift } from './stories'

const MINUTE = 60_000
const gap = nightShift()
const held = nightShift({ people: ['li'] })
const { startAt, endAt } = gap
const lead = { memberId: 'wu', name: '吴管家' }

describe('接班', () => {
  const given = deciding(takeShift)
  it('is for somebody of the team who is free, as long as somebody is missing and it is not over', () => {
    given(gap).when({ hand: hand('wang'), at: NOW }).thenAccepted({ memberId: 'wang', from: 'self' })
    given(gap).when({ hand: hand('wang'), at: startAt + HOUR }).thenAccepted()
    given(gap).when({ hand: hand('wang', { isInTeam: false }), at: NOW }).thenRejected('NOT_IN_TEAM')
    given(gap).when({ hand: hand('wang'), at: endAt }).thenRejected('SHIFT_OVER')
    given({ ...gap, status: 'off' }).when({ hand: hand('wang'), at: NOW }).thenRejected('SHIFT_OVER')
    given(held).when({ hand: hand('wang'), at: NOW }).thenRejected('SHIFT_FULL')
    given(held).when({ hand: hand('li'), at: NOW }).thenRejected('ON_SHIFT')
  })

  it('keeps people out of two places: shifts may touch, a post leaves a quarter of an hour to walk', () => {
    const ending = (at: number, isPost: boolean) => ({ hand: hand('wang', { others: [{ startAt: at - 2 * HOUR, endAt: at, isPost }] }), at: NOW })
    given(gap).when(ending(startAt, false)).thenAccepted()
    given(gap).when(ending(startAt + 1, false)).thenRejected('TIME_CONFLICT')
    given(gap).when(ending(startAt - 15 * MINUTE, true)).thenAccepted()
    given(gap).when(ending(startAt - 14 * MINUTE, true)).thenRejected('TIME_CONFLICT')
  })

  it('at night goes on into the morning', () => {
    expect(spanOf('2026-11-25', 'night')).toEqual({ startAt: Date.UTC(2026, 10, 25, 14), endAt: Date.UTC(2026, 10, 26, 0) })
    expect(overlaps(gap, { ...spanOf('2026-11-26', 'day'), isPost: false })).toBe(false)
  })
})

describe('排班、换下、退班', () => {
  it('tell whoever did not do it themselves', () => {
    deciding(putOn)(gap).when({ hand: hand('wang'), by: lead, at: NOW }).thenAccepted({ told: [{ event: 'dutyPut', to: ['wang'] }], shift: { left: 0, memberIds: ['wang'] } })
    deciding(putOn)(held).when({ hand: hand('wang'), by: lead, at: NOW }).thenRejected('SHIFT_FULL')
    deciding(putOn)(gap).when({ hand: hand('wang', { isInTeam: false }), by: lead, at: NOW }).thenRejected('NOT_IN_TEAM')
    deciding(takeOff)(held).when({ memberId: 'li', by: lead, at: NOW }).thenAccepted({ told: [{ event: 'dutyOff', to: ['li'] }], shift: { left: 1, memberIds: [] } })
    deciding(takeOff)(held).when({ memberId: 'wang', by: lead, at: NOW }).thenRejected('NOT_ON_SHIFT')
    deciding(takeOff)(held).when({ memberId: 'li', by: lead, at: endAt }).thenRejected('SHIFT_OVER')
  })

  it('stepping back needs a day, and the lead hears of it', () => {
    const given = deciding(leaveShift)
    given(held).when({ memberId: 'li', leadIds: ['wu'], at: startAt - DAY }).thenAccepted({ told: [{ event: 'dutyGap', to: ['wu'] }], shift: { left: 1 } })
    given(held).when({ memberId: 'li', leadIds: ['wu'], at: startAt - DAY + 1 }).thenRejected('NOTICE_PASSED')
    given(held).when({ memberId: 'wang', leadIds: [], at: NOW }).thenRejected('NOT_ON_SHIFT')
    given(held).when({ memberId: 'li', leadIds: [], at: endAt }).thenRejected('SHIFT_OVER')
  })
})

describe('换班', () => {
  const asked = () => {
    const decision = handShift(held, { memberId: 'li', to: hand('wang'), at: NOW })
    if (!decision.accepted) throw new Error(decision.rejection)
    return decision.event.shift
  }
  it('leaves the shift with whoever had it until the other says yes', () => {
    expect(asked()).toMatchObject({ memberIds: ['li'], concernedIds: ['li', 'wang'], left: 0 })
    deciding(answerShift)(asked()).when({ hand: hand('wang'), isAccepted: true, at: NOW }).thenAccepted({ shift: { memberIds: ['wang'], concernedIds: ['wang'], left: 0 }, told: [{ to: ['li'] }] })
    deciding(answerShift)(asked()).when({ hand: hand('wang'), isAccepted: false, at: NOW }).thenAccepted({ shift: { memberIds: ['li'], concernedIds: ['li'] } })
  })
  it('goes to somebody of the team who is free, once', () => {
    const given = deciding(handShift)
    given(held).when({ memberId: 'li', to: hand('wang', { isInTeam: false }), at: NOW }).thenRejected('NOT_IN_TEAM')
    given(held).when({ memberId: 'wang', to: hand('sun'), at: NOW }).thenRejected('NOT_ON_SHIFT')
    given(asked()).when({ memberId: 'li', to: hand('wang'), at: NOW }).thenRejected('ON_SHIFT')
    given(held).when({ memberId: 'li', to: hand('wang'), at: endAt }).thenRejected('SHIFT_OVER')
    const answer = deciding(answerShift)
    answer(held).when({ hand: hand('wang'), isAccepted: true, at: NOW }).thenRejected('NOT_ASKED')
    answer(asked()).when({ hand: hand('wang', { others: [{ startAt, endAt, isPost: false }] }), isAccepted: true, at: NOW }).thenRejected('TIME_CONFLICT')
    answer(asked()).when({ hand: hand('wang'), isAccepted: true, at: endAt }).thenRejected('SHIFT_OVER')
    answer(asked()).when({ hand: hand('wang', { isInTeam: false }), isAccepted: true, at: NOW }).thenRejected('NOT_IN_TEAM')
  })
})

describe('交接班记录', () => {
  it('is written by those on it, from the start until two hours after the end', () => {
    const given = deciding(writeNote)
    const note = { by: { memberId: 'li', name: '李师傅' }, words: '2 栋水箱已补水' }
    given(held).when({ ...note, at: startAt }).thenAccepted({ shift: { note: { words: '2 栋水箱已补水' } } })
    given(held).when({ ...note, at: startAt - 1 }).thenRejected('TOO_EARLY')
    given(held).when({ ...note, at: endAt + 2 * HOUR + 1 }).thenRejected('TOO_LATE')
    given(gap).when({ ...note, at: startAt }).thenRejected('NOT_ON_SHIFT')
  })
})

describe('叫人', () => {
  it('happens once for a gap, by the lead or a day before by itself; a gap that opens anew is called for anew', () => {
    const called = passShiftTime(gap, startAt - DAY)
    expect(called).toMatchObject({ isCalling: true, shift: { calledAt: startAt - DAY } })
    expect(passShiftTime(called.shift, startAt - DAY + MINUTE).isCalling).toBe(false)
    expect(passShiftTime(gap, startAt - DAY - 1).isCalling).toBe(false)
    expect(passShiftTime(held, startAt - DAY).isCalling).toBe(false)
    deciding(callHands)(gap).when(NOW).thenAccepted({ isCalling: true })
    deciding(callHands)(called.shift).when(NOW + DAY).thenRejected('ALREADY_CALLED')
    deciding(callHands)(held).when(NOW).thenRejected('NO_GAP')
    const taken = settleShift({ ...called.shift, people: held.people }).shift
    const off = takeOff(taken, { memberId: 'li', by: lead, at: startAt - HOUR })
    expect(off).toMatchObject({ accepted: true, event: { shift: { calledAt: null, left: 1, wakeAt: startAt - DAY } } })
  })

  it('goes to those of the team who are free', () => {
    expect(handsFor(held, ['li', 'wang', 'sun', 'chen'], new Set(['sun']))).toEqual(['wang', 'chen'])
  })
})

describe('时间到了', () => {
  it('reminds those on it an hour before, asks for the note before the end, and is over', () => {
    const soon = passShiftTime(held, startAt - HOUR)
    expect(soon.told).toMatchObject([{ event: 'dutySoon', to: ['li'] }])
    const ending = passShiftTime(soon.shift, endAt - 15 * MINUTE)
    expect(ending.told).toMatchObject([{ event: 'dutyNote', to: ['li'] }])
    expect(passShiftTime(ending.shift, endAt)).toMatchObject({ told: [], shift: { wakeAt: null } })
    expect(passShiftTime(held, endAt)).toMatchObject({ told: [], shift: { wakeAt: null, passed: ['soon', 'ending', 'over'] } })
  })
})
