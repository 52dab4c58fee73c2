import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '../../../domain/contract'
import type { Role } from '../../../domain/kernel/roles'
import { CONSENT_VERSION } from '../../../domain/people/model'
import { WHO, codeOf, openStage, type Stage } from '../harness'

/** Somebody in each role: in the estate of the inputs below, and in another one. */
const OWN: Record<Exclude<Role, 'timer'>, string> = {
  visitor: WHO.stranger, resident: WHO.resident, partyMember: WHO.partyMember, steward: WHO.steward, engineer: WHO.engineer,
  siteManager: WHO.manager, communityOfficer: WHO.officer, branchSecretary: WHO.secretary,
}
const FOREIGN = { resident: WHO.foreignResident, steward: WHO.foreignSteward }
/** The roles each of them wears: an officer who lives here is a resident, too. */
const HATS: Record<string, Role[]> = {
  [WHO.stranger]: ['visitor'], [WHO.resident]: ['resident', 'visitor'], [WHO.partyMember]: ['partyMember', 'resident', 'visitor'],
  [WHO.steward]: ['steward', 'visitor'], [WHO.engineer]: ['engineer', 'visitor'], [WHO.manager]: ['siteManager', 'visitor'],
  [WHO.officer]: ['communityOfficer', 'resident', 'visitor'], [WHO.secretary]: ['branchSecretary', 'partyMember', 'resident', 'visitor'],
  [WHO.foreignResident]: ['resident', 'visitor'], [WHO.foreignSteward]: ['steward', 'visitor'],
}

/** A legal input for every operation, on things of 春风里; an operation without a row fails below. */
const inputs = (requestId: string, memberId: string, scene: string): Record<string, object> => {
  const request = { requestId }
  const soon = Date.now() + 3_600_000
  return {
    'people.enter': {}, 'people.consent': { version: CONSENT_VERSION }, 'people.join': { scene: 'NOSUCH23', unit: '1 单元', room: '101', name: '测试' },
    'people.profile': { isElder: false }, 'people.staff': { estateId: 'chunfengli' }, 'people.pending': {}, 'people.verify': { memberId, isResident: true },
    'places.resolveCode': { scene }, 'places.codes': { estateId: 'chunfengli' },
    'places.makeCode': { kind: 'building', estateId: 'chunfengli', buildingId: 'cf3', label: '春风里 3 栋' }, 'places.revokeCode': { scene: 'NOSUCH23' },
    'requests.submit': { scene, category: 'door', words: '门坏了', photos: [], visit: null, isPublic: false },
    'requests.get': request, 'requests.mine': {}, 'requests.queue': {}, 'requests.ledger': { estateId: 'chunfengli' },
    'requests.accept': request, 'requests.assign': { requestId, assigneeId: 'nobody' }, 'requests.start': request,
    'requests.resolve': { requestId, words: '好了', photos: [] }, 'requests.confirm': request, 'requests.rate': { requestId, stars: 5, tags: [] },
    'requests.reopen': { requestId, words: '没好' }, 'requests.withdraw': request,
    'posts.publish': { estateId: 'chunfengli', title: '岗', team: 'environment', place: '东门', words: '', startAt: soon, endAt: soon + 1, partySeats: 1, neighborSeats: 1 },
    'posts.list': { scope: 'open' }, 'posts.get': { postId: 'demo-outreach' }, 'posts.claim': { postId: 'demo-outreach', seat: 'neighbor' },
    'posts.withdraw': { postId: 'demo-outreach' }, 'posts.checkIn': { postId: 'demo-outreach', scene },
    'days.publish': { estateId: 'chunfengli', title: '日', place: '花园', words: '', startAt: soon, endAt: soon + 3_600_000, stalls: [{ kind: 'haircut', title: '理发', helper: '', slotMinutes: 30, capacity: 1 }] },
    'days.list': { scope: 'open' }, 'days.get': { dayId: 'demo-day' }, 'days.book': { dayId: 'demo-day', stallId: 's3', slotId: 't01' },
    'days.cancelBooking': { dayId: 'demo-day', bookingId: 'none' }, 'days.checkIn': { dayId: 'demo-day', scene },
    'days.queue': { dayId: 'demo-day', stallId: 's1' }, 'days.callNext': { dayId: 'demo-day', stallId: 's1' },
    'messages.granted': { results: {} }, 'messages.quota': {}, 'messages.inbox': {}, 'messages.read': {},
  }
}
/** Operations on the caller's own things, or on what everybody may know: another estate cannot be named in them. */
const OWN_THINGS = /^(people\.(enter|consent|join|profile|pending)|places\.resolveCode|requests\.(mine|queue)|posts\.list|days\.list|messages\.)/
const operations = Object.entries(contract).flatMap(([fn, ops]) => Object.entries(ops).map(([op, { roles }]) => ({ name: `${fn}.${op}`, fn, op, roles: roles as readonly Role[] })))

describe.each(operations)('$name', ({ name, fn, op, roles }) => {
  const run = (openid: string | null) => stage.call(openid, fn, op, table[name])

  it('has an input in the table', () => expect(table).toHaveProperty([name]))
  it('is refused to nobody', async () => expect(codeOf(await run(null))).toBe('UNAUTHENTICATED'))
  it.each(Object.entries(OWN))('%s of the estate', async (_role, openid) => {
    const mayCall = HATS[openid]!.some(hat => roles.includes(hat))
    const code = codeOf(await run(openid))
    if (!mayCall) expect(code).toBe('FORBIDDEN')
    else expect(['FORBIDDEN', 'INVALID_INPUT', 'UNAUTHENTICATED', 'INTERNAL', 'CONFLICT']).not.toContain(code)
  })
  it.each(Object.entries(FOREIGN))('%s of another estate touches nothing here', async (_role, openid) => {
    const answer = await run(openid)
    const mayCall = HATS[openid]!.some(hat => roles.includes(hat))
    if (!mayCall) expect(codeOf(answer)).toBe('FORBIDDEN')
    else if (!OWN_THINGS.test(name)) expect(['NOT_FOUND', 'CODE_ELSEWHERE', 'CODE_UNKNOWN']).toContain(codeOf(answer))
    else expect(codeOf(answer)).not.toBe('INTERNAL')
  })
})

let stage: Stage
let table: Record<string, object> = {}
beforeAll(async () => {
  stage = await openStage()
  const request = (await stage.documents('requests')).find(r => r.words.startsWith('厨房水槽'))
  const pending = (await stage.documents('members')).find(m => m.home?.status === 'pending' && m.home.buildingId === 'cf3')
  table = inputs(request._id, pending._id, await stage.scene('春风里 3 栋'))
})
afterAll(() => stage.close())
