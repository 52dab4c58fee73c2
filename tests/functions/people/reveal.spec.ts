import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { requestIdOf, requestIn } from '../fixture/requests'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

describe('查看手机号与留痕', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ requests: [requestIn('assigned', 'here', now)] }) })
  })
  afterAll(() => stage.close())

  const reveal = (role: CastRole, input: object, key = newKey()) => stage.call(openidOf(role), 'people', 'reveal', { reason: '上门前联系', ...input }, key)
  const ofRequest = { requestId: requestIdOf('assigned') }
  const trail = async () => valueOf<{ items: { name: string; hat: string; subjectName: string; reason: string; requestId: string | null }[]; cursor: string | null }>(
    await stage.call(openidOf('communityOfficer'), 'people', 'audits', { limit: 2 }))

  it('shows the number to whoever handles the request, and leaves one line behind however often the reply was lost', async () => {
    const [first, again] = [await reveal('engineer', ofRequest, 'same-key-1'), await reveal('engineer', ofRequest, 'same-key-1')]
    expect(valueOf(first)).toMatchObject({ name: '春风张居民', phone: '13800138000' })
    expect(again).toEqual(first)
    expect((await trail()).items).toMatchObject([{ name: '春风师傅', hat: 'engineer', subjectName: '春**', reason: '上门前联系', requestId: requestIdOf('assigned') }])
  })

  it('is for nobody whom the matter does not concern', async () => {
    for (const role of ['otherEngineer', 'stewardOfOtherBuilding'] as const) expect(codeOf(await reveal(role, ofRequest))).toBe('NOT_FOUND')
    expect(codeOf(await reveal('engineer', { memberId: memberIdOf('resident') }))).toBe('NOT_FOUND')
    expect(codeOf(await reveal('resident', ofRequest))).toBe('FORBIDDEN')
    expect(await stage.documents('audits')).toHaveLength(1)
  })

  it('wants a reason', async () => {
    expect(codeOf(await reveal('steward', { ...ofRequest, reason: '  ' }))).toBe('INVALID_INPUT')
    expect(codeOf(await reveal('steward', {}))).toBe('INVALID_INPUT')
  })

  it('pages the trail of the community, newest first', async () => {
    await reveal('steward', { memberId: memberIdOf('pending'), reason: '核实住址' })
    await stage.advance(1000)
    await reveal('siteManager', { memberId: memberIdOf('resident'), reason: '回访' })
    const { items, cursor } = await trail()
    expect(items.map(({ reason }) => reason)).toEqual(['回访', '核实住址'])
    const rest = valueOf<{ items: { reason: string }[] }>(await stage.call(openidOf('communityOfficer'), 'people', 'audits', { limit: 2, cursor }))
    expect(rest.items.map(({ reason }) => reason)).toEqual(['上门前联系'])
    expect(valueOf<{ items: object[] }>(await stage.call(openidOf('communityOfficer', 'away'), 'people', 'audits')).items).toEqual([])
  })
})
