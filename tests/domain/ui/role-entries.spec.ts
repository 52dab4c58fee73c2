import { describe, expect, it } from 'vitest'
import { ROLE_ENTRIES, entriesFor } from '@/features/people/role-entries'
import { contract } from '@domain/contract'
import { LEADS } from '@domain/musters/contract'

const operationOf: Record<(typeof ROLE_ENTRIES)[number]['key'], readonly string[]> = {
  workbench: contract.requests.queue.roles,
  claims: contract.requests.claimable.roles,
  ledger: contract.requests.ledger.roles,
  overview: contract.requests.overview.roles,
  'follow-ups': contract.requests.followUps.roles,
  desk: contract.requests.desk.roles,
  deliveries: contract.messages.deliveries.roles,
  residents: contract.people.pending.roles,
  estates: contract.places.estates.roles,
  'party-members': contract.people.pendingParty.roles,
  appointments: contract.people.appointments.roles,
  audits: contract.people.audits.roles,
  'publish-post': contract.posts.publish.roles,
  'publish-day': contract.days.publish.roles,
  'day-queue': contract.days.callNext.roles,
  musters: LEADS,
  codes: contract.places.codes.roles,
}

describe('work entries under 我的', () => {
  it.each(ROLE_ENTRIES)('$label is shown to exactly those whom its operation admits', ({ key, roles }) => {
    expect([...roles].sort()).toEqual([...operationOf[key]].sort())
  })

  it('shows nothing to a resident, and the union to one with two hats', () => {
    expect(entriesFor(['visitor', 'resident'])).toEqual([])
    expect(entriesFor(['visitor', 'resident', 'partyMember']).map(entry => entry.key)).toEqual(['claims'])
    expect(entriesFor(['steward', 'branchSecretary']).map(entry => entry.key))
      .toEqual(['workbench', 'ledger', 'overview', 'residents', 'estates', 'party-members', 'publish-post', 'publish-day', 'day-queue', 'musters', 'codes'])
  })
})
