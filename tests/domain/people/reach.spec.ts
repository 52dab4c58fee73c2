import { describe, expect, it } from 'vitest'
import type { Role } from '../../../domain/kernel/roles'
import type { Hat } from '../../../domain/people/hats'
import { hatFor, reaches, type Target } from '../../../domain/people/reach'

const hat = (role: Role, more: Partial<Hat> = {}): Hat => ({ role, memberId: 'me', communityId: 'c', estateId: 'e', buildingIds: ['b1'], ...more })
const there: Target = { communityId: 'c', estateId: 'e', buildingId: 'b1', residentIds: ['me'], engineerIds: ['me'] }

describe('谁管到哪里', () => {
  it.each([
    ['resident', { residentIds: ['other'] }, false], ['resident', {}, true], ['resident', { estateId: 'x' }, false],
    ['steward', { buildingId: 'b2' }, false], ['steward', { buildingId: null }, true], ['steward', { estateId: 'x' }, false],
    ['engineer', { engineerIds: [] }, false], ['engineer', {}, true], ['siteManager', { buildingId: 'b2' }, true], ['siteManager', { estateId: 'x' }, false],
    ['communityOfficer', { estateId: 'x' }, true], ['communityOfficer', { communityId: 'd' }, false], ['branchSecretary', { estateId: null }, true],
    ['partyMember', { communityId: 'd' }, false], ['visitor', { communityId: 'd', estateId: null }, true],
  ] as const)('%s and %j: %s', (role, target, expected) => {
    expect(reaches(hat(role), { ...there, ...target })).toBe(expected)
  })

  it('acts under the first role that the operation lists, unless another was chosen', () => {
    const roles = ['steward', 'communityOfficer'] as const
    expect(hatFor([hat('communityOfficer'), hat('steward')], roles, there)?.role).toBe('steward')
    expect(hatFor([hat('communityOfficer', { isChosen: true }), hat('steward')], roles, there)?.role).toBe('communityOfficer')
  })

  it('falls back to the hats that reach where the chosen one does not', () => {
    expect(hatFor([hat('steward', { isChosen: true, buildingIds: [] }), hat('communityOfficer')], ['steward', 'communityOfficer'], there)?.role).toBe('communityOfficer')
    expect(hatFor([hat('resident', { isChosen: true })], ['steward'], there)).toBeNull()
  })
})
