import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPOINTABLE, mayAppoint, stateOf, type AppointmentRecord } from '../../../domain/people/appointment-record'
import { appoint, type Appoint } from '../../../domain/people/appoint'
import { afterEnd, endAppointment } from '../../../domain/people/end-appointment'
import { hatsOf } from '../../../domain/people/hats'
import { withRecord } from '../../../domain/people/hold-post'
import { newMember } from '../../../domain/people/new-member'
import { END_TOLD_BEFORE, passTerm } from '../../../domain/people/pass-term'
import { ROLES } from '../../../domain/kernel/roles'

const DAY = 24 * 3_600_000
const NOW = Date.UTC(2026, 10, 24, 2)
const officer = { memberId: 'm-officer', hat: 'communityOfficer', name: '何主任' } as const
const place = { communityId: 'c', estateId: 'e', name: '春风里', buildings: [{ buildingId: 'b1', name: '1 栋' }, { buildingId: 'b2', name: '2 栋' }] }
const command: Appoint = {
  _id: 'p1', role: 'steward', title: '楼栋管家', workName: '周管家', phone: '13800138000', place, buildingIds: ['b2'], from: NOW, until: NOW + 365 * DAY,
  by: officer, granters: ['communityOfficer'], memberId: 'm-zhou', others: [], at: NOW,
}
const outcome = (more: Partial<Appoint>) => {
  const decision = appoint({ ...command, ...more })
  return decision.accepted ? 'accepted' : decision.rejection
}
const granted = (more: Partial<Appoint> = {}): AppointmentRecord => {
  const decision = appoint({ ...command, ...more })
  if (!decision.accepted) throw new Error(decision.rejection)
  return decision.event
}

describe('任命', () => {
  it('is for the officer of the community, and below them for the site manager', () => {
    for (const role of ['steward', 'engineer'] as const) expect(outcome({ role, granters: ['siteManager'] })).toBe('accepted')
    for (const role of ['siteManager', 'branchSecretary', 'communityOfficer'] as const) {
      expect(outcome({ role, granters: ['siteManager'], buildingIds: [] })).toBe('MAY_NOT_APPOINT')
      expect(outcome({ role, granters: ['siteManager', 'communityOfficer'], buildingIds: [] })).toBe('accepted')
    }
    for (const granter of ROLES) if (!['siteManager', 'communityOfficer'].includes(granter)) for (const role of APPOINTABLE) expect(mayAppoint([granter], role)).toBe(false)
  })

  it('wants a term ahead, an estate, and for stewards buildings of it', () => {
    expect(outcome({ until: NOW })).toBe('TERM_OVER')
    expect(outcome({ from: NOW + 2 * DAY, until: NOW + DAY })).toBe('TERM_OVER')
    expect(outcome({ place: { ...place, estateId: null } })).toBe('ESTATE_NEEDED')
    expect(outcome({ buildingIds: [] })).toBe('BUILDINGS_NEEDED')
    expect(outcome({ buildingIds: ['b9'] })).toBe('BUILDING_UNKNOWN')
    expect(outcome({ memberId: officer.memberId })).toBe('OWN_APPOINTMENT')
  })

  it('gives one post once at a time; another post, or the same one after it, is 交叉任职 or a new term', () => {
    const others = [granted()]
    expect(outcome({ others })).toBe('ALREADY_APPOINTED')
    expect(outcome({ others, from: NOW + 100 * DAY, until: null })).toBe('ALREADY_APPOINTED')
    expect(outcome({ others, from: NOW + 365 * DAY, until: null })).toBe('accepted')
    expect(outcome({ others, role: 'engineer', buildingIds: [] })).toBe('accepted')
    expect(outcome({ others: [afterEnd(others[0]!, { at: NOW, by: officer, reason: '调走' })] })).toBe('accepted')
  })
})

describe('卸任', () => {
  it('is for whoever may appoint, not for one’s own post, and once', () => {
    const record = granted()
    expect(endAppointment(record, { granters: ['siteManager'], at: NOW, by: { ...officer, memberId: 'm-zhou' }, reason: '' })).toMatchObject({ rejection: 'OWN_APPOINTMENT' })
    expect(endAppointment(granted({ role: 'siteManager', buildingIds: [] }), { granters: ['siteManager'], at: NOW, by: officer, reason: '' })).toMatchObject({ rejection: 'MAY_NOT_APPOINT' })
    const ended = afterEnd(record, { at: NOW + DAY, by: officer, reason: '调走' })
    expect(stateOf(ended, NOW + DAY)).toBe('ended')
    expect(endAppointment(ended, { granters: ['communityOfficer'], at: NOW + DAY, by: officer, reason: '' })).toMatchObject({ rejection: 'ALREADY_ENDED' })
  })

  it('takes the hat, the working name with the last of them, and the chosen hat', () => {
    const [first, second] = [granted(), granted({ _id: 'p2', role: 'engineer', buildingIds: [] })]
    let sheet = { ...newMember('m-zhou', 'o', NOW), name: '周敏', hat: 'engineer.e' as string | null }
    for (const record of [first, second]) sheet = { ...sheet, ...withRecord(sheet, record, NOW) }
    expect(hatsOf(sheet, NOW).map(({ role }) => role)).toEqual(['engineer', 'steward', 'visitor'])
    sheet = { ...sheet, ...withRecord(sheet, { ...second, isOpen: false }, NOW) }
    expect(sheet).toMatchObject({ publicName: '周管家', hat: null, retainUntil: null })
    sheet = { ...sheet, ...withRecord(sheet, { ...first, isOpen: false }, NOW) }
    expect(sheet).toMatchObject({ publicName: '周**', appointments: [] })
    expect(sheet.retainUntil).toBeGreaterThan(NOW)
  })
})

describe('任期', () => {
  it('begins, is told of a week before its end, and ends, each once, however the timer runs', () => {
    fc.assert(fc.property(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 31, max: 400 }), fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 40 }), (start, end, steps) => {
      const record = granted({ from: NOW + start * DAY, until: NOW + end * DAY })
      let [at, current] = [NOW, record]
      const told: string[] = []
      for (const step of [...steps, 500]) {
        at += step * DAY
        if (current.wakeAt === null || current.wakeAt > at) continue
        const passed = passTerm(current, at)
        if (passed.told) told.push(passed.told)
        current = passed.record
      }
      expect(current).toMatchObject({ isOpen: false, handOver: { successor: null, isDone: false }, wakeAt: current.handOver!.until - 16 * DAY })
      expect(told.filter(one => one === 'ended')).toHaveLength(1)
      expect(told.filter(one => one === 'ending').length).toBeLessThanOrEqual(1)
      expect(stateOf(record, record.post.until! - 1)).toBe('inForce')
      expect(stateOf(record, record.post.until!)).toBe('ended')
    }))
  })

  it('wakes for the reminder first', () => {
    const { wakeAt, post } = granted()
    expect(wakeAt).toBe(post.until! - END_TOLD_BEFORE)
    expect(granted({ until: null }).wakeAt).toBeNull()
  })
})
