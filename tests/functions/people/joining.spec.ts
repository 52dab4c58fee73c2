import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberIdOf as idOf } from '../../../cloudfunctions/_shell/ids'
import { CONSENT_VERSION } from '../../../domain/people/model'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, memberOf, openidOf, type CastRole } from '../fixture/people'
import { branchIdOf, buildingScene, estateId } from '../fixture/places'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

const DAY = 24 * 3_600_000
/** 经理 of 春风里 who is community officer besides. */
const crossAppointed = (now: number) => {
  const member = memberOf('siteManager', 'here', now)
  const officer = memberOf('communityOfficer', 'here', now).appointments[0]!
  return { ...member, _id: idOf('o-cross'), openid: 'o-cross', appointments: [...member.appointments, { ...officer, place: '春风社区' }] }
}

/** How the secretary came to the post. */
const secretaryOf = (now: number) => {
  const { _id, appointments: [post] } = memberOf('branchSecretary', 'here', now)
  return {
    _id: post!.appointmentId, version: 1, communityId: post!.communityId, estateId: post!.communityId, post, phone: '', workName: '书记', buildings: [], memberId: _id, isOpen: true,
    receipts: [], effects: [], effectsDueAt: null, createdAt: now, updatedAt: now, wakeAt: null,
  }
}

describe('人与房', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ members: [crossAppointed(now)], appointments: [secretaryOf(now)] }) })
  })
  afterAll(() => stage.close())

  const people = (who: CastRole | 'o-cross', op: string, input: object = {}, key = newKey()) =>
    stage.call(who === 'o-cross' ? who : openidOf(who), 'people', op, input, key)
  const as = (openid: string, op: string, input: object = {}, key = newKey()) => stage.call(openid, 'people', op, input, key)
  const join = (openid: string, more: object = {}) => as(openid, 'join', { scene: buildingScene('here'), unit: '1 单元', room: '801', name: '新住户', ...more })

  it('a tenant joins with an end date, is verified, and is a stranger when the tenancy is over', async () => {
    const until = (await stage.now()) + 30 * DAY
    await as('o-tenant', 'consent', { version: CONSENT_VERSION })
    expect(codeOf(await join('o-tenant', { tie: 'tenant' }))).toBe('LEASE_END_NEEDED')
    expect(valueOf(await join('o-tenant', { tie: 'tenant', until, room: '801 室' })).home).toMatchObject({ tie: 'tenant', until, room: '801', status: 'pending' })
    expect((await stage.messages(openidOf('steward'))).at(-1)).toMatchObject({ page: 'packages/steward/residents/index' })
    const { items } = valueOf<{ items: { memberId: string; tie: string }[] }>(await people('steward', 'pending'))
    const tenant = items.find(({ tie }) => tie === 'tenant')!
    expect(codeOf(await people('steward', 'verify', { memberId: tenant.memberId, isResident: true }))).toBe('OK')
    expect(valueOf(await as('o-tenant', 'enter')).me.roles).toContain('resident')
    await stage.advance(31 * DAY)
    expect(valueOf(await as('o-tenant', 'enter')).me.roles).toEqual(['visitor'])
    expect(codeOf(await join('o-tenant'))).toBe('OK')
  })

  it('a household is everybody behind the door, shown to the verified with masked names', async () => {
    await as('o-wife', 'consent', { version: CONSENT_VERSION })
    await join('o-wife', { room: '501', name: '李娟', tie: 'family' })
    const seen = valueOf<{ members: { name: string; isMe: boolean; status: string }[] }>(await people('resident', 'household'))
    expect(seen.members.map(({ name, isMe, status }) => [name, isMe, status])).toEqual([['春风张居民', true, 'verified'], ['李**', false, 'pending']])
    expect(valueOf<{ members: object[] }>(await as('o-wife', 'household')).members).toHaveLength(1)
    expect(codeOf(await as('o-nobody-knows', 'household'))).toBe('FORBIDDEN')
  })

  it('moves out once, keeps where one lived, and joins again elsewhere', async () => {
    const key = newKey()
    const [first, again] = [await people('resident', 'moveOut', {}, key), await people('resident', 'moveOut', {}, key)]
    expect(valueOf(first)).toMatchObject({ home: null, pastHomes: [{ label: '春风里 1 栋 1 单元 501' }] })
    expect(valueOf(again).pastHomes).toHaveLength(1)
    expect(codeOf(await people('resident', 'moveOut'))).toBe('NO_HOME')
    const there = await stage.call(openidOf('resident'), 'people', 'join', { scene: buildingScene('nextDoor'), unit: '1 单元', room: '101', name: '张居民' })
    expect(valueOf(there).home).toMatchObject({ estateId: estateId('nextDoor'), status: 'pending' })
  })

  it('the steward writes down that somebody has moved away; the person is told once', async () => {
    const key = newKey()
    const end = () => people('steward', 'endResidence', { memberId: memberIdOf('neighbor') }, key)
    expect([codeOf(await end()), codeOf(await end())]).toEqual(['OK', 'OK'])
    expect(codeOf(await people('stewardOfOtherBuilding', 'endResidence', { memberId: memberIdOf('pending') }))).toBe('NOT_FOUND')
    const { items } = valueOf<{ items: { title: string }[] }>(await stage.call(openidOf('neighbor'), 'messages', 'inbox'))
    expect(items.filter(({ title }) => title === '住址登记已结束')).toHaveLength(1)
  })

  it('Party membership is declared with a consent of its own and verified by the branch', async () => {
    const declare = (more: object = {}) => people('pending', 'declareParty', { branchId: branchIdOf('here'), kind: 'floating', hasAgreed: true, ...more })
    expect(codeOf(await declare({ hasAgreed: false }))).toBe('INVALID_INPUT')
    expect(codeOf(await declare({ branchId: branchIdOf('away') }))).toBe('BRANCH_UNKNOWN')
    expect(valueOf(await declare()).party).toEqual({ kind: 'floating', status: 'declared', branchName: '近处党支部' })
    const told = valueOf<{ items: { title: string; text: string }[] }>(await stage.call(openidOf('branchSecretary'), 'messages', 'inbox')).items
    expect(told).toMatchObject([{ title: '党员申报等待核实', text: '近处党支部 · 流动党员' }])
    expect(valueOf<{ items: object[] }>(await stage.call(openidOf('branchSecretary', 'away'), 'messages', 'inbox')).items).toEqual([])
    const { items } = valueOf<{ items: { memberId: string; kind: string }[] }>(await people('branchSecretary', 'pendingParty'))
    expect(items).toMatchObject([{ memberId: memberIdOf('pending'), kind: 'floating' }])
    expect(codeOf(await stage.call(openidOf('branchSecretary', 'away'), 'people', 'verifyParty', { memberId: memberIdOf('pending'), isMember: true }))).toBe('NOT_FOUND')
    const answers = await Promise.all([true, false].map(isMember => people('branchSecretary', 'verifyParty', { memberId: memberIdOf('pending'), isMember })))
    expect(answers.map(codeOf).sort()).toEqual(['NOT_PENDING', 'OK'])
    expect(codeOf(await people('branchSecretary', 'verifyParty', { memberId: memberIdOf('pending'), isMember: true }))).toBe('NOT_PENDING')
    expect(valueOf(await people('pending', 'withdrawParty')).party).toBeNull()
  })

  it('with several hats, acts under the chosen one', async () => {
    const { me } = valueOf(await people('o-cross', 'enter'))
    expect(me.hats.map(({ role }: { role: string }) => role)).toEqual(['siteManager', 'communityOfficer'])
    expect(codeOf(await people('o-cross', 'chooseHat', { key: 'branchSecretary.community-near' }))).toBe('HAT_NOT_YOURS')
    expect(valueOf(await people('o-cross', 'chooseHat', { key: me.hats[1].key })).hat).toBe(me.hats[1].key)
    expect(valueOf(await people('o-cross', 'enter')).queue).toEqual([])
    await people('o-cross', 'reveal', { memberId: memberIdOf('pending'), reason: '核实' })
    expect((await stage.documents('audits')).map(({ by }) => by.hat)).toEqual(['communityOfficer'])
  })
})
