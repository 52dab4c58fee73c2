import { describe, expect, it } from 'vitest'
import { roomOf } from '../../../domain/people/door'
import { hatsOf } from '../../../domain/people/hats'
import { joinEstate } from '../../../domain/people/join-estate'
import { CONSENT_VERSION, type Home, type Member } from '../../../domain/people/model'
import { KEPT_AFTER_MOVING, moveOut } from '../../../domain/people/move-out'
import { newMember } from '../../../domain/people/new-member'
import { KEPT_AFTER_REFUSAL, verifyResident } from '../../../domain/people/verify-resident'
import { deciding } from '../given'

const NOW = 1_000_000
const sheet: Member = { ...newMember('zhang', 'o-zhang', 0), consent: { version: CONSENT_VERSION, at: 0 } }
const door = { estateId: 'e', communityId: 'c', buildingId: 'b', unit: '1 单元', room: '501', label: '春风里 1 栋 1 单元 501', doorId: 'd', tie: 'owner' as const, until: null }
const at = (status: Home['status'], more: Partial<Home> = {}): Member => ({ ...sheet, home: { ...door, status, joinedAt: 5, ...more } })
const joining = { home: door, name: '张小满', phone: null, at: NOW }

describe('加入小区', () => {
  const given = deciding(joinEstate)
  it('waits for the steward', () => given(sheet).when(joining).thenAccepted({ name: '张小满', publicName: '张**', home: { ...door, status: 'pending', joinedAt: NOW } }))
  it('comes after consent', () => given({ ...sheet, consent: { version: 'old', at: 0 } }).when(joining).thenRejected('CONSENT_NEEDED'))
  it('does not move a verified home', () => given(at('verified')).when(joining).thenRejected('ALREADY_VERIFIED'))
  it('may be tried again after a refusal', () => given(at('refused')).when(joining).thenAccepted({ home: { status: 'pending' }, retainUntil: null }))
  it.each([[null], [NOW], [NOW - 1]])('wants the end of a tenancy, and one that is still to come: %s', until =>
    given(sheet).when({ ...joining, home: { ...door, tie: 'tenant', until } }).thenRejected('LEASE_END_NEEDED'))
  it('keeps the end of a tenancy, and none of an owner', () => {
    given(sheet).when({ ...joining, home: { ...door, tie: 'tenant', until: NOW + 1 } }).thenAccepted({ home: { tie: 'tenant', until: NOW + 1 } })
    given(sheet).when({ ...joining, home: { ...door, until: NOW + 1 } }).thenAccepted({ home: { until: null } })
  })
  it('is possible again when the tenancy is over', () => given(at('verified', { tie: 'tenant', until: NOW })).when(joining).thenAccepted({ home: { status: 'pending' } }))
  it('does not keep a number for verified that was typed over it', () => {
    const known = { ...sheet, phone: '13800138000', isPhoneVerified: true }
    given(known).when({ ...joining, phone: '13900139000' }).thenAccepted({ isPhoneVerified: false })
    given(known).when(joining).thenAccepted({ phone: '13800138000', isPhoneVerified: true })
  })
  it.each([['501室', '501'], [' 5 01 ', '501'], ['b02户', 'B02'], ['1-2号', '1-2']])('knows the door behind %s', (typed, room) => expect(roomOf(typed)).toBe(room))
})

describe('租期', () => {
  it('ends the hat of a resident, to the millisecond', () => {
    const roles = (until: number) => hatsOf(at('verified', { tie: 'tenant', until }), NOW).map(({ role }) => role)
    expect(roles(NOW + 1)).toContain('resident')
    expect(roles(NOW)).toEqual(['visitor'])
  })
})

describe('核实住址', () => {
  it('keeps a refused sheet for a month', () => {
    expect(verifyResident(at('pending'), false, NOW)).toMatchObject({ event: { home: { status: 'refused' }, retainUntil: NOW + KEPT_AFTER_REFUSAL } })
    expect(verifyResident(at('pending'), true, NOW)).toMatchObject({ event: { home: { status: 'verified' }, retainUntil: null } })
  })
  it('is answered once', () => expect(verifyResident(at('verified'), false, NOW)).toEqual({ accepted: false, rejection: 'NOT_PENDING' }))
})

describe('搬离', () => {
  const given = deciding(moveOut)
  it('keeps where one lived, and lets go of the rest in half a year', () => {
    given(at('verified')).when(NOW).thenAccepted({ home: null, pastHomes: [{ label: door.label, joinedAt: 5, leftAt: NOW }], retainUntil: NOW + KEPT_AFTER_MOVING })
  })
  it('does not remember a home that was never verified, nor more than five', () => {
    given(at('pending')).when(NOW).thenAccepted({ pastHomes: [] })
    const long = Array.from({ length: 5 }, (_, i) => ({ label: String(i), joinedAt: i, leftAt: i }))
    given({ ...at('verified'), pastHomes: long }).when(NOW).thenAccepted({ pastHomes: [{ label: door.label, joinedAt: 5, leftAt: NOW }, ...long.slice(0, 4)] })
  })
  it('keeps the sheet of whoever works here', () => {
    const post = { appointmentId: 'p', role: 'steward' as const, communityId: 'c', estateId: 'e', buildingIds: [], title: '管家', place: '春风里', from: 0, until: null }
    given({ ...at('verified'), appointments: [post], hat: 'resident.e' }).when(NOW).thenAccepted({ retainUntil: null, hat: null })
  })
  it('needs a home', () => given(sheet).when(NOW).thenRejected('NO_HOME'))
})
