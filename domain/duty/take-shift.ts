import { accept, reject, type Decision } from '../kernel/decision'
import { settleShift, tellShift, type ShiftStep } from './settle-shift'
import type { Shift, ShiftPerson } from './shift'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Until so long before the start one may step back by oneself, ms; later one finds somebody. */
export const LEAVE_BEFORE = 24 * HOUR
/** The note can be written until so long after the end, ms. */
export const NOTE_AFTER = 2 * HOUR
/** Time to walk from a post to the duty room, ms. */
export const WALK = 15 * MINUTE

/** What else somebody has to be at: another shift, or a post somewhere in the estate. */
export interface Engagement { startAt: number; endAt: number; isPost: boolean }
/** 时间冲突：两班首尾相接可以，岗位和班次之间留出走路的十五分钟。 */
export function overlaps(shift: Pick<Shift, 'startAt' | 'endAt'>, { startAt, endAt, isPost }: Engagement): boolean {
  const margin = isPost ? WALK : 0
  return shift.startAt < endAt + margin && startAt < shift.endAt + margin
}

/** Somebody who would stand on the shift. */
export interface Hand { memberId: string; name: string; isInTeam: boolean; others: readonly Engagement[] }
export type TakeRejection = 'SHIFT_OVER' | 'ON_SHIFT' | 'NOT_IN_TEAM' | 'SHIFT_FULL' | 'TIME_CONFLICT'

export const isOver = ({ status, endAt }: Pick<Shift, 'status' | 'endAt'>, at: number): boolean => status === 'off' || at >= endAt

/** What keeps this person from standing on the shift, room apart. */
export function whyNotStand(shift: Shift, { memberId, isInTeam, others }: Hand, at: number): Exclude<TakeRejection, 'SHIFT_FULL'> | null {
  if (isOver(shift, at)) return 'SHIFT_OVER'
  if (shift.memberIds.includes(memberId)) return 'ON_SHIFT'
  if (!isInTeam) return 'NOT_IN_TEAM'
  return others.some(other => overlaps(shift, other)) ? 'TIME_CONFLICT' : null
}

const standing = ({ memberId, name }: Pick<Hand, 'memberId' | 'name'>, from: ShiftPerson['from'], since: number): ShiftPerson => ({ memberId, name, from, since, handOver: null })

/** 接班：本队的人，缺人的班，时间不冲突；先到先得。 */
export function takeShift(shift: Shift, { hand, at }: { hand: Hand; at: number }): Decision<ShiftPerson, TakeRejection> {
  const problem = whyNotStand(shift, hand, at)
  if (problem) return reject(problem)
  return shift.left < 1 ? reject('SHIFT_FULL') : accept(standing(hand, 'self', at))
}

export interface PutOn { hand: Hand; by: { memberId: string; name: string }; at: number }
/** 排班：队长把人排上，并告诉本人。 */
export function putOn(shift: Shift, { hand, by, at }: PutOn): Decision<ShiftStep, TakeRejection> {
  const problem = whyNotStand(shift, hand, at)
  if (problem) return reject(problem)
  if (shift.left < 1) return reject('SHIFT_FULL')
  return accept(settleShift({ ...shift, people: [...shift.people, standing(hand, 'lead', at)] }, tellShift('dutyPut', hand.memberId === by.memberId ? [] : [hand.memberId], `${by.name}给您排的班`)))
}

/** 换下：队长把人换下来，并告诉本人；空出来的重新叫人。 */
export function takeOff(shift: Shift, { memberId, by, at }: { memberId: string; by: PutOn['by']; at: number }): Decision<ShiftStep, 'NOT_ON_SHIFT' | 'SHIFT_OVER'> {
  if (isOver(shift, at)) return reject('SHIFT_OVER')
  if (!shift.memberIds.includes(memberId)) return reject('NOT_ON_SHIFT')
  return accept(settleShift(without(shift, memberId), tellShift('dutyOff', memberId === by.memberId ? [] : [memberId], `${by.name}把您换下来了`)))
}

/** 退班：提前一天自己退，队长听到；近了请转给别人。 */
export function leaveShift(shift: Shift, { memberId, leadIds, at }: { memberId: string; leadIds: readonly string[]; at: number }): Decision<ShiftStep, 'NOT_ON_SHIFT' | 'SHIFT_OVER' | 'NOTICE_PASSED'> {
  const person = shift.people.find(one => one.memberId === memberId)
  if (isOver(shift, at)) return reject('SHIFT_OVER')
  if (!person) return reject('NOT_ON_SHIFT')
  if (at > shift.startAt - LEAVE_BEFORE) return reject('NOTICE_PASSED')
  return accept(settleShift(without(shift, memberId), tellShift('dutyGap', leadIds.filter(id => id !== memberId), `${person.name}退班，缺人`)))
}

export const without = (shift: Shift, memberId: string): Shift => ({ ...shift, people: shift.people.filter(one => one.memberId !== memberId) })

export interface HandShift { memberId: string; to: Pick<Hand, 'memberId' | 'name' | 'isInTeam'>; at: number }
/** 换班：请本队的一位接班，对方答应前班还是您的。 */
export function handShift(shift: Shift, { memberId, to, at }: HandShift): Decision<ShiftStep, 'NOT_ON_SHIFT' | 'SHIFT_OVER' | 'NOT_IN_TEAM' | 'ON_SHIFT'> {
  const person = shift.people.find(one => one.memberId === memberId)
  if (isOver(shift, at)) return reject('SHIFT_OVER')
  if (!person) return reject('NOT_ON_SHIFT')
  if (!to.isInTeam) return reject('NOT_IN_TEAM')
  if (shift.concernedIds.includes(to.memberId)) return reject('ON_SHIFT')
  const people = shift.people.map(one => (one === person ? { ...one, handOver: { memberId: to.memberId, name: to.name, at } } : one))
  return accept(settleShift({ ...shift, people }, tellShift('dutyHandOver', [to.memberId], `${person.name}想请您接班，请答复`)))
}

/** Whoever asked this person to take over. */
export const askerOf = ({ people }: Pick<Shift, 'people'>, memberId: string): ShiftPerson | null => people.find(one => one.handOver?.memberId === memberId) ?? null

/** 答复接班：答应的人时间不冲突才算，人数不变。 */
export function answerShift(shift: Shift, { hand, isAccepted, at }: { hand: Hand; isAccepted: boolean; at: number }): Decision<ShiftStep, 'NOT_ASKED' | Exclude<TakeRejection, 'SHIFT_FULL'>> {
  const asker = askerOf(shift, hand.memberId)
  if (!asker) return reject('NOT_ASKED')
  const told = tellShift('dutyHandOverAnswered', [asker.memberId], isAccepted ? `${hand.name}接了您的班` : `${hand.name}来不了，班还是您的`)
  if (!isAccepted) return accept(settleShift({ ...shift, people: shift.people.map(one => (one === asker ? { ...one, handOver: null } : one)) }, told))
  const problem = whyNotStand(shift, hand, at)
  if (problem) return reject(problem)
  return accept(settleShift({ ...shift, people: shift.people.map(one => (one === asker ? standing(hand, 'self', at) : one)) }, told))
}

/** 交接班记录：在班的人从上班写到下班后两小时，下一班看得到。 */
export function writeNote(shift: Shift, { by, words, at }: { by: { memberId: string; name: string }; words: string; at: number }): Decision<ShiftStep, 'NOT_ON_SHIFT' | 'TOO_EARLY' | 'TOO_LATE'> {
  if (!shift.memberIds.includes(by.memberId)) return reject('NOT_ON_SHIFT')
  if (at < shift.startAt) return reject('TOO_EARLY')
  if (at > shift.endAt + NOTE_AFTER) return reject('TOO_LATE')
  return accept(settleShift({ ...shift, note: { words, at, by } }))
}

/** 叫人：队长随时可以为缺人的班叫一次。 */
export function callHands(shift: Shift, at: number): Decision<ShiftStep, 'NO_GAP' | 'ALREADY_CALLED'> {
  if (shift.status === 'off' || shift.left < 1 || at >= shift.endAt) return reject('NO_GAP')
  return shift.calledAt === null ? accept(settleShift({ ...shift, calledAt: at }, [], true)) : reject('ALREADY_CALLED')
}

/** Of the team's people, those free at the time: who a call for the gap goes to. */
export const handsFor = (shift: Shift, teamIds: readonly string[], busyIds: ReadonlySet<string>): string[] =>
  teamIds.filter(id => !shift.concernedIds.includes(id) && !busyIds.has(id))
