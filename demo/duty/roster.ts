import { nextRollOf, planRoster, type IsFree } from '../../domain/duty/pattern'
import { passShiftTime, type ShiftStep } from '../../domain/duty/settle-shift'
import { dayOf, type Shift } from '../../domain/duty/shift'
import { leaveShift, overlaps, writeNote } from '../../domain/duty/take-shift'
import type { Team } from '../../domain/duty/team'
import type { Decision } from '../../domain/kernel/decision'
import type { ServicePost } from '../../domain/posts/model'
import { expectAccepted } from '../expect'
import type { Cast } from '../people/cast'
import type { Times } from '../times'

export interface Roster { teams: Team[]; shifts: Shift[] }

const SINCE = -3

/** The roster of three days back and three weeks ahead, made from the patterns by the rules: with somebody who stepped back, and a note of the night. */
export function rosterOf(cast: Cast, teams: readonly Team[], posts: readonly ServicePost[], times: Times): Roster {
  const { now, day } = times
  const made = teams.reduce<Shift[]>((shifts, team) => [
    ...shifts, ...madeOf(team, [day(SINCE, '03:00'), now], freeOf(shifts, posts)),
  ], [])
  const told = made.map(shift => withStory(shift, cast, times))
  return { teams: teams.map(team => ({ ...team, wakeAt: nextRollOf(team, now) })), shifts: told.map(shift => passed(shift, now)) }
}

/** What was made then, and what has come within three weeks since. */
const madeOf = (team: Team, moments: readonly number[], isFree: IsFree): Shift[] =>
  moments.reduce<Shift[]>((shifts, at) => [...shifts, ...planRoster(team, shifts, isFree, at).make.filter(({ _id }) => !shifts.some(known => known._id === _id))], [])

const freeOf = (shifts: readonly Shift[], posts: readonly ServicePost[]): IsFree => (memberId, span) =>
  !shifts.some(one => one.memberIds.includes(memberId) && overlaps(span, { ...one, isPost: false })) && !posts.some(one => one.memberIds.includes(memberId) && overlaps(span, { ...one, isPost: true }))

/** 李师傅 cannot come tomorrow night and has said so in time; last night he left a note for the day. */
function withStory(shift: Shift, cast: Cast, { day, now }: Times): Shift {
  const li = cast.as('li', 'engineer')
  const isHis = shift.teamKind === 'engineering' && shift.kind === 'night'
  if (isHis && shift.day === dayOf(day(1, '12:00'))) {
    const at = Math.min(now, day(-1, '10:20'))
    return then(shift, leaveShift(shift, { memberId: li.memberId, leadIds: [li.memberId], at }), at)
  }
  if (isHis && shift.endAt <= now && shift.endAt > now - 24 * 3_600_000) {
    const words = '1 点 20 分 2 栋水箱补水，液位正常；3 栋门禁偶尔失灵，已临时常开，请白天复查。'
    return then(shift, writeNote(shift, { by: li, words, at: shift.endAt - 600_000 }), shift.endAt - 600_000)
  }
  return shift
}

const then = (shift: Shift, decision: Decision<ShiftStep, string>, at: number): Shift =>
  ({ ...expectAccepted(decision, shift._id).shift, version: shift.version + 1, updatedAt: at })

/** What time has done by now; a gap that is due is left for the timer to call for. */
function passed(shift: Shift, now: number): Shift {
  const step = passShiftTime(shift, now)
  return step.isCalling ? shift : step.shift
}

/** Who is on duty now, as the estate shows it. */
export const dutyCardsOf = (shifts: readonly Shift[], now: number) => Object.fromEntries(shifts.filter(({ status, startAt, endAt }) => status === 'open' && startAt - 3_600_000 <= now && now < endAt)
  .map(({ _id, version, teamKind, startAt, endAt, people }) => [_id, { version, teamKind, startAt, endAt, people: people.map(({ memberId, name }) => ({ memberId, name })) }]))
