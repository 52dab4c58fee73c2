import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planRoster, setPattern } from '../../../domain/duty/pattern'
import { isGap, passShiftTime, settleShift, type ShiftStep } from '../../../domain/duty/settle-shift'
import { SHIFTS, type Shift } from '../../../domain/duty/shift'
import { answerShift, handShift, leaveShift, overlaps, putOn, takeOff, takeShift, type Engagement } from '../../../domain/duty/take-shift'
import type { Team } from '../../../domain/duty/team'
import type { Decision } from '../../../domain/kernel/decision'
import { HOUR, NOW, hand, manager, person, teamWith } from './stories'

const PEOPLE = ['li', 'wang', 'sun', 'chen']
const lead = { memberId: 'li', name: '李师傅' }

const act = fc.record({
  act: fc.constantFrom('take', 'take', 'put', 'off', 'leave', 'ask', 'yes', 'no', 'pattern', 'pass'), team: fc.nat(1), which: fc.nat(5), who: fc.constantFrom(...PEOPLE), whom: fc.constantFrom(...PEOPLE),
  need: fc.integer({ min: 0, max: 2 }), weekday: fc.integer({ min: 1, max: 7 }), kind: fc.constantFrom(...SHIFTS), hours: fc.integer({ min: 0, max: 9 }),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

interface World { teams: Team[]; shifts: Shift[]; at: number; calls: string[] }

const teamOf = (id: string): Team => ({ ...teamWith(PEOPLE.map(one => person(one))), _id: id })
const start: World = { teams: [teamOf('a'), teamOf('b')], shifts: [], at: NOW, calls: [] }

/** What somebody has to be at beside this shift. */
const othersOf = (shifts: readonly Shift[], memberId: string, except: string): Engagement[] =>
  shifts.filter(one => one._id !== except && one.status === 'open' && one.memberIds.includes(memberId)).map(one => ({ ...one, isPost: false }))

function step(world: World, one: Act): World {
  const at = world.at + one.hours * HOUR
  const woken = world.shifts.map(shift => (shift.wakeAt !== null && shift.wakeAt <= at ? passShiftTime(shift, at) : { shift, told: [], isCalling: false }))
  const calls = [...world.calls, ...woken.filter(({ isCalling }) => isCalling).map(({ shift }) => `${shift._id} ${shift.left} ${shift.people.map(({ memberId }) => memberId).join()}`)]
  const next = { ...world, at, calls, shifts: woken.map(({ shift }) => shift) }
  return one.act === 'pattern' ? rolled(next, one) : taken(next, one)
}

function rolled(world: World, { team: which, weekday, kind, need, who }: Act): World {
  const team = world.teams[which]!
  const cells = [...team.pattern.filter(cell => cell.weekday !== weekday || cell.kind !== kind), { weekday, kind, need, memberIds: need > 0 ? [who] : [] }]
  const decision = setPattern(team, { cells, by: manager, at: world.at })
  if (!decision.accepted) throw new Error(decision.rejection)
  const own = world.shifts.filter(({ teamId, endAt }) => teamId === team._id && endAt > world.at)
  const isFree = (id: string, span: { startAt: number; endAt: number }) => !world.shifts.some(other => other.teamId !== team._id && other.memberIds.includes(id) && overlaps(span, { ...other, isPost: false }))
  const { make, change } = planRoster(decision.event.team, own, isFree, world.at)
  const changed = world.shifts.map(shift => change.find(({ before }) => before === shift)?.step.shift ?? shift)
  return { ...world, teams: world.teams.map(before => (before === team ? { ...decision.event.team, isRosterStale: false } : before)), shifts: [...changed, ...make] }
}

function taken(world: World, { act: what, which, who, whom }: Act): World {
  const { at, shifts } = world
  const ahead = shifts.filter(({ endAt }) => endAt > at)
  const shift = ahead[which % Math.max(1, ahead.length)]
  if (!shift) return world
  const standing = (id: string) => hand(id, { others: othersOf(shifts, id, shift._id) })
  const decide = (): Decision<ShiftStep, string> | null => {
    switch (what) {
      case 'take': {
        const decision = takeShift(shift, { hand: standing(who), at })
        return decision.accepted ? { accepted: true, event: settleShift({ ...shift, people: [...shift.people, decision.event] }) } : decision
      }
      case 'put': return putOn(shift, { hand: standing(who), by: lead, at })
      case 'off': return takeOff(shift, { memberId: who, by: lead, at })
      case 'leave': return leaveShift(shift, { memberId: who, leadIds: ['li'], at })
      case 'ask': return handShift(shift, { memberId: who, to: hand(whom), at })
      case 'yes': case 'no': return answerShift(shift, { hand: standing(who), isAccepted: what === 'yes', at })
      default: return null
    }
  }
  const decision = decide()
  return decision?.accepted ? { ...world, shifts: shifts.map(one => (one === shift ? decision.event.shift : one)) } : world
}

const histories = (check: (world: World) => void) => fc.assert(fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), acts => check(acts.reduce(step, start))), { numRuns: 300 })

describe('any history of a roster of two teams', () => {
  it('puts nobody on two shifts at once, nor twice on one', () => histories(({ shifts }) => {
    for (const id of PEOPLE) {
      const own = shifts.filter(({ status, memberIds }) => status === 'open' && memberIds.includes(id))
      for (const [i, one] of own.entries()) for (const other of own.slice(i + 1)) expect(overlaps(one, { ...other, isPost: false }), `${id}: ${one._id} ${other._id}`).toBe(false)
    }
    for (const { memberIds } of shifts) expect(new Set(memberIds).size).toBe(memberIds.length)
  }))

  it('counts as a gap what is not covered, and nothing else', () => histories(({ shifts, at }) => {
    for (const shift of shifts) {
      expect(shift.left).toBe(Math.max(0, shift.need - shift.people.length))
      expect(shift.memberIds).toEqual(shift.people.map(({ memberId }) => memberId))
      expect(isGap(shift, at)).toBe(shift.status === 'open' && shift.endAt > at && shift.people.length < shift.need)
    }
  }))

  it('knows whom a shift concerns: those on it, and those who have an answer to give', () => histories(({ shifts }) => {
    for (const { people, concernedIds } of shifts) {
      expect([...concernedIds].sort()).toEqual([...new Set(people.flatMap(({ memberId, handOver }) => [memberId, ...(handOver ? [handOver.memberId] : [])]))].sort())
    }
  }))

  it('has one shift of a team at a time, and forgets no gap: each is called for by the time it begins', () => histories(({ shifts, at }) => {
    expect(new Set(shifts.map(({ _id }) => _id)).size).toBe(shifts.length)
    for (const shift of shifts) if (isGap(shift, at) && shift.startAt <= at) expect(shift.calledAt !== null || (shift.wakeAt ?? Infinity) <= at).toBe(true)
  }))
})
