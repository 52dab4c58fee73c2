import { describe, expect, it } from 'vitest'
import { chooseHat, wornHats } from '../../../domain/people/choose-hat'
import { declareParty, verifyParty } from '../../../domain/people/declare-party'
import { hatsOf } from '../../../domain/people/hats'
import { CONSENT_VERSION, type Appointment, type Member, type PartyMembership } from '../../../domain/people/model'
import { newMember } from '../../../domain/people/new-member'
import { deciding } from '../given'

const NOW = 100
const sheet: Member = { ...newMember('chen', 'o-chen', 0), consent: { version: CONSENT_VERSION, at: 0 } }
const branch = { _id: 'b', name: '春风里党支部', communityId: 'c' }
const membership = (status: PartyMembership['status']): PartyMembership => ({ branchId: 'b', branchName: branch.name, communityId: 'c', kind: 'retired', status, declaredAt: 1 })

describe('党员身份', () => {
  const given = deciding(declareParty)
  const command = { branch, kind: 'retired' as const, at: NOW }
  it('is declared and waits for the branch', () => given(sheet).when(command).thenAccepted({ party: { ...membership('declared'), declaredAt: NOW } }))
  it('comes after consent', () => given({ ...sheet, consent: null }).when(command).thenRejected('CONSENT_NEEDED'))
  it('is changed by the branch once verified', () => given({ ...sheet, party: membership('verified') }).when(command).thenRejected('PARTY_VERIFIED'))
  it('may be declared again after a refusal', () => given({ ...sheet, party: membership('refused') }).when(command).thenAccepted({ party: { status: 'declared' } }))
  it.each([[true, 'verified'], [false, 'refused']] as const)('verified by the branch: %s', (isMember, status) =>
    expect(verifyParty({ party: membership('declared') }, isMember)).toMatchObject({ event: { party: { status } } }))
  it('is answered once', () => expect(verifyParty({ party: membership('verified') }, true)).toEqual({ accepted: false, rejection: 'NOT_PENDING' }))
  it('makes nobody a Party member before the branch says so', () => {
    for (const status of ['declared', 'refused'] as const) expect(hatsOf({ ...sheet, party: membership(status) }, NOW).map(({ role }) => role)).toEqual(['visitor'])
  })
})

describe('交叉任职', () => {
  const post = (role: Appointment['role'], more: Partial<Appointment> = {}): Appointment => ({
    appointmentId: role, role, communityId: 'c', estateId: 'e', buildingIds: [], title: role, place: '春风里', from: 0, until: null, ...more,
  })
  const qian: Member = { ...sheet, appointments: [post('siteManager'), post('communityOfficer', { estateId: null, place: '春风社区' }), post('engineer', { until: NOW }), post('steward', { from: NOW + 1 })] }
  const worn = wornHats(hatsOf(qian, NOW), qian, NOW)

  it('offers the posts in force, each where it is held', () => {
    expect(worn.map(({ key, place }) => [key, place])).toEqual([['siteManager.e', '春风里'], ['communityOfficer.c', '春风社区']])
  })
  it('puts the chosen hat first, marked, and forgets one that has ended', () => {
    expect(hatsOf({ ...qian, hat: 'communityOfficer.c' }, NOW)[0]).toMatchObject({ role: 'communityOfficer', isChosen: true })
    expect(hatsOf({ ...qian, hat: 'engineer.e' }, NOW).some(({ isChosen }) => isChosen)).toBe(false)
  })
  it('lets one choose only what one holds, or nothing', () => {
    expect(chooseHat(worn, 'communityOfficer.c')).toMatchObject({ accepted: true })
    expect(chooseHat(worn, null)).toEqual({ accepted: true, event: { hat: null } })
    expect(chooseHat(worn, 'branchSecretary.c')).toEqual({ accepted: false, rejection: 'HAT_NOT_YOURS' })
  })
})
