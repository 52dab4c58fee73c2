import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHIFTS, spanOf } from '../../../domain/duty/shift'
import type { TeamKind } from '../../../domain/kernel/teams'
import type { DutyCard, StaffEntry } from '../../../domain/places/model'
import { shiftsOn, staffOnDuty } from '../../../domain/places/on-duty'
import { teamOf } from '../../../domain/requests/team-of'

const NIGHT = Date.UTC(2026, 10, 25, 16)
const entry = (memberId: string, role: StaffEntry['role']): StaffEntry => ({ memberId, name: memberId, role, title: '', phone: '', buildingIds: [] })
const staff = [entry('zhou', 'steward'), entry('li', 'engineer'), entry('wang', 'engineer'), entry('he', 'communityOfficer')]
const card = (teamKind: TeamKind, ids: string[], kind: (typeof SHIFTS)[number] = 'night'): DutyCard =>
  ({ version: 1, teamKind, ...spanOf('2026-11-25', kind), people: ids.map(memberId => ({ memberId, name: memberId })) })
const ids = (cards: DutyCard[], more: Partial<Parameters<typeof staffOnDuty>[1]> = {}) =>
  staffOnDuty({ staff, duty: Object.fromEntries(cards.map((one, i) => [`s${i}`, one])) }, { at: NIGHT, roles: ['steward', 'engineer'], ...more }).map(({ memberId }) => memberId)

describe('谁在值班', () => {
  it('is whoever stands on a shift of the team meant, at that moment', () => {
    expect(ids([card('engineering', ['wang']), card('publicOrder', ['zhou'])], { team: 'engineering' })).toEqual(['wang'])
    expect(ids([card('engineering', ['wang'], 'day'), card('publicOrder', ['zhou'])], { team: 'engineering' })).toEqual(['zhou'])
    expect(ids([card('engineering', ['wang']), card('publicOrder', ['zhou'])])).toEqual(['zhou', 'wang'])
  })

  it('is everybody with the role while the roster says nothing, and neighbours on a shift are no staff', () => {
    expect(ids([])).toEqual(['zhou', 'li', 'wang'])
    expect(ids([card('publicOrder', ['neighbor'])], { team: 'engineering' })).toEqual(['zhou', 'li', 'wang'])
    expect(ids([card('engineering', [])], { roles: ['engineer'] })).toEqual(['li', 'wang'])
    expect(staffOnDuty({ staff }, { at: NIGHT, roles: ['engineer'] })).toHaveLength(2)
  })

  it('is never nobody where there is staff, and never somebody without the role', () => {
    const cards = fc.array(fc.record({ kind: fc.constantFrom(...SHIFTS), team: fc.constantFrom<TeamKind>('engineering', 'publicOrder'), who: fc.subarray(['zhou', 'li', 'wang', 'he', 'neighbor']) }), { maxLength: 6 })
    fc.assert(fc.property(cards, fc.integer({ min: 0, max: 47 }), (made, hour) => {
      const at = NIGHT + hour * 3_600_000
      const duty = Object.fromEntries(made.map(({ kind, team, who }, i) => [`s${i}`, card(team, who, kind)]))
      const found = staffOnDuty({ staff, duty }, { at, roles: ['engineer'], team: 'engineering' })
      expect(found.length).toBeGreaterThan(0)
      expect(found.every(({ role }) => role === 'engineer')).toBe(true)
      for (const { startAt, endAt } of shiftsOn({ duty }, at)) expect(startAt <= at && at < endAt).toBe(true)
    }))
  })
})

describe('哪一队接', () => {
  it('repairs go to the engineers, what is dirty to the environment team, noise to order, the rest to the desk', () => {
    expect((['water', 'lift', 'other', 'environment', 'noise', 'help', 'petition', 'question'] as const).map(teamOf))
      .toEqual(['engineering', 'engineering', 'engineering', 'environment', 'publicOrder', 'customerService', 'customerService', 'customerService'])
  })
})
