import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doorIdOf, memberIdOf as idOf } from '../../../cloudfunctions/_shell/ids'
import { CONSENT_VERSION } from '../../../domain/people/consent-version'
import type { BuildingSheet } from '../../../domain/places/contract'
import type { DoorSums } from '../../../domain/places/household-book'
import { bookOf } from '../fixture/books'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, memberOf, openidOf, type CastRole } from '../fixture/people'
import { buildingId, buildingScene, communityId, estateId } from '../fixture/places'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

const DAY = 24 * 3_600_000

/** Somebody whose joining was saved, and nothing after it. */
const owing = (now: number) => {
  const member = memberOf('neighbor', 'here', now)
  const door = { estateId: estateId('here'), buildingId: buildingId('here', 1), unit: '1 单元', room: '802' }
  const doorId = doorIdOf(door)
  return {
    ...member, _id: idOf('o-owing'), openid: 'o-owing', home: { ...member.home!, room: '802', doorId }, doorsOwed: [{ ...door, communityId: communityId('here'), doorId }], doorsDueAt: now,
  }
}

describe('户册和台账', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ households: [bookOf('here', now)], members: [owing(now)] }) })
  })
  afterAll(() => stage.close())

  const where = { estateId: estateId('here'), buildingId: buildingId('here', 1) }
  const places = (role: CastRole, op: string, input: object = where) => stage.call(openidOf(role), 'places', op, input)
  const sheet = async () => valueOf<BuildingSheet>(await places('steward', 'building'))
  const doorAt = async (room: string) => (await sheet()).doors.find(door => door.room === room)
  const ledger = async () => valueOf<{ sums: DoorSums }>(await places('branchSecretary', 'estateLedger', { estateId: estateId('here') })).sums
  const as = (openid: string, op: string, input: object = {}) => stage.call(openid, 'people', op, input)
  const join = (openid: string, more: object = {}) => as(openid, 'join', { scene: buildingScene('here'), unit: '1 单元', room: '801', name: '新住户', ...more })

  it('what was not written down at once is written down by the timer', async () => {
    expect(await doorAt('802')).toBeUndefined()
    await stage.advance(12 * 60_000)
    expect(await doorAt('802')).toMatchObject({ people: 1, state: 'occupied' })
    expect((await stage.documents('members', { openid: 'o-owing' }))[0]).toMatchObject({ doorsOwed: [], doorsDueAt: null })
  })

  it('a door follows who joins, is verified, and moves away; the ledger keeps the sums', async () => {
    await as('o-late', 'consent', { version: CONSENT_VERSION })
    await join('o-late')
    expect(await doorAt('801')).toMatchObject({ floor: 8, state: 'unverified', people: 1 })
    expect(await ledger()).toEqual({ total: 4, occupied: 3, let: 0, empty: 0, unverified: 1 })
    const [member] = await stage.documents('members', { openid: 'o-late' })
    await stage.call(openidOf('steward'), 'people', 'verify', { memberId: member._id, isResident: true })
    expect(await doorAt('801')).toMatchObject({ state: 'occupied' })
    await as('o-late', 'moveOut')
    expect(await doorAt('801')).toMatchObject({ state: 'unverified', people: 0 })
    expect((await stage.documents('members', { openid: 'o-late' }))[0]).toMatchObject({ doorsOwed: [], doorsDueAt: null })
  })

  it('a deletion takes the person out of the book', async () => {
    await as('o-gone', 'consent', { version: CONSENT_VERSION })
    await join('o-gone', { room: '803' })
    expect(await doorAt('803')).toMatchObject({ people: 1 })
    expect(codeOf(await as('o-gone', 'erase'))).toBe('OK')
    expect(await doorAt('803')).toMatchObject({ people: 0 })
  })

  it('many who join one building at once are all in its book', async () => {
    const openids = Array.from({ length: 12 }, (_, i) => `o-many-${i}`)
    await Promise.all(openids.map(openid => as(openid, 'consent', { version: CONSENT_VERSION })))
    await Promise.all(openids.map((openid, i) => join(openid, { room: `9${String(i).padStart(2, '0')}` })))
    await stage.advance(12 * 60_000)
    expect((await sheet()).doors.filter(({ floor }) => floor === 9)).toHaveLength(12)
    expect((await ledger()).total).toBe((await sheet()).doors.length)
  })

  it('a steward writes down the use of a door of their buildings', async () => {
    const door = (await doorAt('502'))!
    const use = (role: CastRole, doorId = door.doorId) => places(role, 'setUse', { ...where, doorId, use: 'empty' })
    expect(codeOf(await use('stewardOfOtherBuilding'))).toBe('NOT_FOUND')
    expect(codeOf(await use('steward', 'nosuchdoor'))).toBe('DOOR_UNKNOWN')
    expect(valueOf<BuildingSheet>(await use('steward')).doors.find(({ room }) => room === '502')).toMatchObject({ state: 'empty' })
  })

  it('shows who lives behind a door, masked, and not for another building', async () => {
    const { doorId } = (await doorAt('501'))!
    const ask = async (more: object = {}) => valueOf<{ members: object[] }>(await stage.call(openidOf('steward'), 'people', 'door', { ...where, doorId, ...more })).members
    expect(await ask()).toMatchObject([{ memberId: memberIdOf('resident'), name: '春**', phoneMask: '138****8000' }])
    const other = await stage.call(openidOf('siteManager'), 'people', 'door', { ...where, buildingId: buildingId('here', 2), doorId })
    expect(valueOf<{ members: object[] }>(other).members).toEqual([])
  })

  it('a lease is told of a fortnight before, ends by itself, and the door with it', async () => {
    const until = (await stage.now()) + 30 * DAY
    await as('o-tenant', 'consent', { version: CONSENT_VERSION })
    await join('o-tenant', { room: '701', tie: 'tenant', until })
    const [{ _id }] = await stage.documents('members', { openid: 'o-tenant' })
    await stage.call(openidOf('steward'), 'people', 'verify', { memberId: _id, isResident: true }, newKey())
    expect(await doorAt('701')).toMatchObject({ state: 'let' })
    const titles = async () => valueOf<{ items: { title: string }[] }>(await stage.call('o-tenant', 'messages', 'inbox')).items.map(({ title }) => title)
    await stage.advance(17 * DAY)
    expect(await titles()).toContain('租期快到了')
    await stage.advance(14 * DAY)
    expect((await titles()).filter(title => title.startsWith('租期到了'))).toHaveLength(1)
    expect((await stage.documents('members', { openid: 'o-tenant' }))[0]).toMatchObject({ home: null, leaseAt: null, pastHomes: [{ label: expect.stringContaining('701') as string }] })
    expect(await doorAt('701')).toMatchObject({ people: 0 })
  })
})
