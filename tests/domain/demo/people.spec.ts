import { describe, expect, it } from 'vitest'
import { memberIdOf } from '../../../cloudfunctions/_shell/ids'
import { deployment } from '../../../config/deployment'
import { demo } from '../../../demo/index'
import { documentsOf } from './documents-of'

const NOW = Date.UTC(2026, 10, 24, 8)
const seed = demo(NOW)
const { members, estates, codes } = documentsOf(seed)
const home = estates.find(({ name }) => name === '春风里')!

describe('the people of 春风里', () => {
  it('puts three phones on the table: a resident, a Party member, a steward', () => {
    expect(seed.phones.slice(0, 3).map(({ name, roles }) => [name, roles])).toEqual([
      ['张小满', ['resident']], ['陈建国', ['partyMember', 'resident']], ['周管家', ['steward']],
    ])
    expect(new Set(seed.phones.map(({ name }) => name)).size).toBe(seed.phones.length)
  })

  it('has about 120 households in six buildings, some of them waiting for the steward', () => {
    const residents = members.filter(member => member.home?.estateId === home._id)
    expect(home.buildings).toHaveLength(6)
    expect(residents.length).toBeGreaterThanOrEqual(115)
    expect(residents.length).toBeLessThanOrEqual(135)
    const doors = residents.filter(({ home: h }) => h!.tie !== 'family').map(({ home: h }) => `${h!.buildingId} ${h!.unit} ${h!.room}`)
    expect(new Set(doors).size).toBe(doors.length)
    expect(new Set(residents.map(({ home: h }) => h!.doorId)).size).toBe(doors.length)
    expect(residents.filter(member => member.home!.status === 'pending')).toHaveLength(4)
    expect(new Set(residents.map(({ name }) => name)).size).toBe(residents.length)
  })

  it('has three stewards for all its buildings and a branch of fifteen, of every kind', () => {
    const stewards = home.staff.filter(({ role }) => role === 'steward')
    expect(stewards).toHaveLength(3)
    expect(stewards.flatMap(({ buildingIds }) => buildingIds).sort()).toEqual(home.buildings.map(({ buildingId }) => buildingId).sort())
    const branch = members.filter(({ party }) => party?.status === 'verified' && party.communityId === home.communityId)
    expect(branch).toHaveLength(15)
    expect(new Set(branch.map(({ party }) => party!.kind)).size).toBe(4)
  })

  it('finds each member by the openid of the phone; the stranger has none', () => {
    for (const { _id, openid } of members) expect(_id).toBe(memberIdOf(openid))
    const known = new Set(members.map(({ openid }) => openid))
    expect(seed.phones.filter(({ openid }) => !known.has(openid)).map(({ openid }) => openid)).toEqual(['o-stranger'])
  })

  it('counts reminders on both sides alike', () => {
    const counted = members.flatMap(({ openid, mailbox }) => Object.entries(mailbox.quota).map(([key, count]) =>
      ({ openid, templateId: deployment.templateIds[key as keyof typeof deployment.templateIds], count })))
    expect(seed.quotas).toEqual(counted)
    for (const { openid } of seed.phones.slice(0, 3)) expect(seed.quotas.some(quota => quota.openid === openid && quota.count > 0)).toBe(true)
  })

  it('counts what is unread', () => {
    for (const { mailbox } of members) expect(mailbox.unread).toBe(mailbox.entries.filter(({ isRead }) => !isRead).length)
  })

  it('hangs a code at every building and unit door, and knows one that was taken down', () => {
    const doors = codes.filter(({ kind, status, estateId }) => kind === 'building' && status === 'active' && estateId === home._id)
    expect(doors).toHaveLength(6 + home.buildings.reduce((sum, { units }) => sum + units.length, 0))
    expect(codes.filter(({ status }) => status === 'revoked')).toHaveLength(1)
    expect(seed.codes.every(({ scene }) => codes.some(({ _id }) => _id === scene))).toBe(true)
  })
})
