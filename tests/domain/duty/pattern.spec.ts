import { describe, expect, it } from 'vitest'
import { nextRollOf, planRoster, setPattern, wantedShifts } from '../../../domain/duty/pattern'
import type { PatternCell } from '../../../domain/duty/pattern-cell'
import { dayAfter, dayOf, mondayOf, momentOn, shiftBefore, type Shift } from '../../../domain/duty/shift'
import type { Team } from '../../../domain/duty/team'
import { settleShift } from '../../../domain/duty/settle-shift'
import { deciding } from '../given'
import { DAY, NOW, by, manager, person, teamWith } from './stories'

const cell = (weekday: number, memberIds: string[] = [], more: Partial<PatternCell> = {}): PatternCell => ({ weekday, kind: 'night', need: 1, memberIds, ...more })
const every = (memberIds: string[], more: Partial<PatternCell> = {}) => [1, 2, 3, 4, 5, 6, 7].map(weekday => cell(weekday, memberIds, more))
const team = (pattern: PatternCell[]): Team => ({ ...teamWith([person('li', { isLead: true }), person('wang'), person('sun')]), pattern })
const free = () => true
const roll = (one: Team, existing: Shift[], at: number): Shift[] => {
  const { make, change } = planRoster(one, existing, free, at)
  return [...existing.map(shift => change.find(({ before }) => before === shift)?.step.shift ?? shift), ...make]
}

describe('每周排班', () => {
  it('is set by the lead and the office, with people of the team, each shift once', () => {
    const given = deciding(setPattern)
    given(team([])).when({ cells: every(['li']), by: by('li'), at: NOW }).thenAccepted({ team: { isRosterStale: true, wakeAt: NOW } })
    given(team([])).when({ cells: [cell(1, ['gone'])], by: manager, at: NOW }).thenRejected('NOT_IN_TEAM')
    given(team([])).when({ cells: [cell(1), cell(1)], by: manager, at: NOW }).thenRejected('TWICE')
    given(team([])).when({ cells: [cell(1, ['li', 'li'])], by: manager, at: NOW }).thenRejected('TWICE')
    given(team([])).when({ cells: [], by: by('wang'), at: NOW }).thenRejected('NOT_LEAD')
  })

  it('stands three weeks ahead, one day more every night, and nothing is made twice', () => {
    const first = roll(team(every(['li'])), [], NOW)
    expect(first.map(({ day }) => day)).toEqual(Array.from({ length: 22 }, (_, i) => dayAfter(dayOf(NOW), i)))
    expect(roll(team(every(['li'])), first, NOW)).toEqual(first)
    expect(roll(team(every(['li'])), first, NOW + DAY)).toHaveLength(23)
    expect(nextRollOf(team(every([])), NOW)).toBe(momentOn('2026-11-25', '03:00'))
    expect(nextRollOf(team([]), NOW)).toBeNull()
  })

  it('takes in the night that began yesterday', () => {
    const at = momentOn('2026-11-25', '03:00')
    expect(wantedShifts(team(every([])), at)[0]).toMatchObject({ day: '2026-11-24', kind: 'night' })
  })

  it('leaves out who is busy elsewhere, as a gap that is seen', () => {
    const { make: [shift] } = planRoster(team(every(['li'])), [], id => id !== 'li', NOW)
    expect(shift).toMatchObject({ left: 1, memberIds: [], planned: ['li'] })
  })

  it('changed, changes the shifts ahead: its own people go and come, those who took one stay', () => {
    const before = roll(team(every(['li'])), [], NOW)
    const own = before.map((shift, i) => (i === 3 ? settleShift({ ...shift, people: [{ ...shift.people[0]!, memberId: 'sun', name: 'sun**', from: 'self' }] }).shift : shift))
    const { change } = planRoster({ ...team(every(['wang'])), isRosterStale: true }, own, free, NOW)
    const after = (i: number) => change.find(({ before: { _id } }) => _id === own[i]!._id)!.step
    expect(after(1)).toMatchObject({ shift: { memberIds: ['wang'], left: 0 }, told: [{ event: 'dutyOff', to: ['li'] }, { event: 'dutyPut', to: ['wang'] }] })
    expect(after(3).shift.memberIds).toContain('sun')
  })

  it('does not put back who passed the shift on, when it did not change for that shift', () => {
    const [, shift] = roll(team(every(['li'])), [], NOW)
    const passed = settleShift({ ...shift!, people: [{ ...shift!.people[0]!, memberId: 'sun', from: 'self' }] }).shift
    expect(planRoster({ ...team(every(['li'])), isRosterStale: true }, [passed], free, NOW).change).toEqual([])
  })

  it('lets go of who left the team, and of shifts nobody wants any more', () => {
    const before = roll(team(every(['li', 'wang'], { need: 2 })), [], NOW)
    const without = { ...teamWith([person('li')]), pattern: every(['li'], { need: 2 }), isRosterStale: true }
    expect(planRoster(without, before, free, NOW).change[0]!.step).toMatchObject({ shift: { memberIds: ['li'], left: 1 }, told: [{ event: 'dutyOff', to: ['wang'] }] })
    const off = planRoster({ ...team([]), isRosterStale: true }, before, free, NOW).change
    expect(off.every(({ step: { shift } }) => shift.status === 'off' && shift.left === 0 && shift.wakeAt === shift.endAt)).toBe(true)
  })

  it('leaves a shift that has begun as it is', () => {
    const before = roll(team(every(['li'])), [], NOW)
    const at = before[0]!.startAt + 1
    const { change } = planRoster({ ...team(every(['wang'])), isRosterStale: true }, before, free, at)
    expect(change.map(({ before: { _id } }) => _id)).not.toContain(before[0]!._id)
  })
})

describe('日子', () => {
  it('weeks begin on Monday, and before the day shift comes the night', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(shiftBefore({ teamId: 't', day: '2026-11-25', kind: 'day' })).toBe('t-20261124-night')
    expect(shiftBefore({ teamId: 't', day: '2026-11-25', kind: 'night' })).toBe('t-20261125-evening')
  })
})
