import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberIdOf as idOf } from '../../../cloudfunctions/_shell/ids'
import { CONSENT_VERSION } from '../../../domain/people/consent-version'
import { openEstates } from '../fixture/open-estates'
import { memberOf, openidOf, type CastRole } from '../fixture/people'
import { buildingId, estateId } from '../fixture/places'
import { requestIdOf, requestIn } from '../fixture/requests'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

const DAY = 24 * 3_600_000
const PHONE = '13600136000'
interface Line { appointmentId: string; state: string; workName: string; canEnd: boolean }

describe('任职', () => {
  let stage: Stage
  let now: number
  beforeAll(async () => {
    stage = await openEstates({
      documents: at => ({
        requests: [requestIn('accepted', 'here', at)],
        members: [{ ...memberOf('neighbor', 'here', at), _id: idOf('o-new'), openid: 'o-new', name: '周敏', phone: PHONE, isPhoneVerified: true }],
      }),
    })
    now = await stage.now()
  })
  afterAll(() => stage.close())

  const people = (who: CastRole | 'o-new' | 'o-late', op: string, input: object = {}, key = newKey()) =>
    stage.call(who.startsWith('o-') ? who : openidOf(who as CastRole), 'people', op, input, key)
  const post = (more: object = {}) => ({
    phone: PHONE, workName: '新管家', role: 'steward', title: '楼栋管家', estateId: estateId('here'), buildingIds: [buildingId('here', 1)], from: now, until: now + 30 * DAY, ...more,
  })
  const accept = () => stage.call('o-new', 'requests', 'get', { requestId: requestIdOf('accepted') })
  const rolesOf = async (who: 'o-new' | 'o-late') => valueOf(await people(who, 'enter')).me.roles as string[]
  /** Those who hold a post of the estate. */
  const staff = async () => ((await stage.documents('estates', { _id: estateId('here') }))[0].staff as { memberId: string; name: string; role: string }[]).filter(({ role }) => role === 'steward' || role === 'engineer')
  const audits = () => stage.documents('audits')

  it('gives the post at once: hats, staff, trail and a message; the same key gives it once', async () => {
    expect(codeOf(await accept())).toBe('NOT_FOUND')
    const key = newKey()
    const [first, again] = [await people('siteManager', 'appoint', post(), key), await people('siteManager', 'appoint', post(), key)]
    expect(valueOf<Line>(first)).toMatchObject({ state: 'inForce', workName: '新管家', canEnd: true })
    expect(valueOf<Line>(again)).toEqual(valueOf(first))
    expect(await rolesOf('o-new')).toEqual(['steward', 'resident', 'visitor'])
    expect(codeOf(await accept())).toBe('OK')
    expect((await staff()).filter(({ memberId }) => memberId === idOf('o-new'))).toMatchObject([{ name: '新管家' }])
    expect(await audits()).toMatchObject([{ action: 'appointed', by: { hat: 'siteManager' }, subjectId: idOf('o-new') }])
    expect(valueOf(await stage.call('o-new', 'messages', 'inbox')).items).toMatchObject([{ title: '您有了新的职务' }])
    expect(codeOf(await people('siteManager', 'appoint', post()))).toBe('ALREADY_APPOINTED')
  })

  it('lets only those appoint who may, where they may', async () => {
    expect(codeOf(await people('siteManager', 'appoint', post({ role: 'communityOfficer' })))).toBe('MAY_NOT_APPOINT')
    expect(codeOf(await people('siteManager', 'appoint', post({ estateId: estateId('nextDoor') })))).toBe('NOT_FOUND')
    expect(codeOf(await people('communityOfficer', 'appoint', post({ estateId: estateId('away') })))).toBe('NOT_FOUND')
    expect(codeOf(await people('communityOfficer', 'appoint', post({ phone: PHONE, role: 'branchSecretary' })))).toBe('OK')
    expect(valueOf<{ items: Line[] }>(await people('siteManager', 'appointments')).items).toHaveLength(1)
    expect(valueOf<{ items: Line[] }>(await people('communityOfficer', 'appointments')).items).toHaveLength(2)
    expect(await rolesOf('o-new')).toContain('branchSecretary')
  })

  it('ends it at once, once, and says so', async () => {
    const { items } = valueOf<{ items: Line[] }>(await people('siteManager', 'appointments'))
    const end = (key = newKey()) => people('siteManager', 'endAppointment', { appointmentId: items[0]!.appointmentId, reason: '调到别处' }, key)
    const answers = await Promise.all([end(), end()])
    expect(answers.map(codeOf).sort()).toEqual(['ALREADY_ENDED', 'OK'])
    expect(await rolesOf('o-new')).not.toContain('steward')
    expect(codeOf(await accept())).toBe('NOT_FOUND')
    expect((await staff()).map(({ memberId }) => memberId)).not.toContain(idOf('o-new'))
    expect(valueOf(await stage.call('o-new', 'messages', 'inbox')).items[0]).toMatchObject({ title: '职务已结束' })
    expect((await audits()).map(({ action }) => action).sort()).toEqual(['appointed', 'appointed', 'appointmentEnded'])
    expect(valueOf<{ items: Line[] }>(await people('siteManager', 'appointments', { isOpen: false })).items).toMatchObject([{ state: 'ended' }])
  })

  it('the same post given by two at once is one', async () => {
    const given = post({ phone: '13600136001', role: 'engineer', buildingIds: [] })
    await Promise.all(Array.from({ length: 6 }, (_, i) => people(i % 2 ? 'siteManager' : 'communityOfficer', 'appoint', given)))
    expect(await stage.documents('appointments', { phone: '13600136001' })).toHaveLength(1)
  })

  it('an officer of the community is on the staff, and so on the ladder, of every estate of it while the term runs', async () => {
    const given = valueOf<Line>(await people('communityOfficer', 'appoint', post({ role: 'communityOfficer', estateId: undefined, buildingIds: [], title: '社区干部', workName: '新干部' })))
    const officers = async (place: 'here' | 'nextDoor' | 'away') => ((await stage.documents('estates', { _id: estateId(place) }))[0].staff as { name: string }[]).map(({ name }) => name)
    const inCommunity = async () => (await stage.documents('estates', {})).filter(({ communityId }) => communityId === communityOf).map(({ staff: all }) => (all as { name: string }[]).some(({ name }) => name === '新干部'))
    const communityOf = (await stage.documents('estates', { _id: estateId('here') }))[0].communityId as string
    expect(await inCommunity()).not.toContain(false)
    expect(await officers('away')).not.toContain('新干部')
    expect(codeOf(await people('communityOfficer', 'endAppointment', { appointmentId: given.appointmentId, reason: '调到别处' }))).toBe('OK')
    expect(await inCommunity()).not.toContain(true)
  })

  it('waits for the owner of a number, who takes it up by verifying it with WeChat, not by typing it', async () => {
    const phone = '13600136002'
    expect(valueOf<Line>(await people('communityOfficer', 'appoint', post({ phone, role: 'engineer', buildingIds: [], until: null }))).state).toBe('unclaimed')
    await people('o-late', 'consent', { version: CONSENT_VERSION })
    await people('o-late', 'profile', { phone })
    expect(await rolesOf('o-late')).toEqual(['visitor'])
    const phoneCode = await stage.phoneCode('o-late', phone)
    expect(valueOf(await people('o-late', 'profile', { phoneCode })).roles).toContain('engineer')
    expect((await stage.documents('members', { openid: 'o-late' }))[0]).toMatchObject({ isPhoneVerified: true })
  })

  it('begins and ends by time: the hat at that moment, the rest by the timer', async () => {
    const term = { role: 'engineer', buildingIds: [], from: now + 2 * DAY, until: now + 20 * DAY }
    expect(valueOf<Line>(await people('communityOfficer', 'appoint', post(term))).state).toBe('coming')
    expect(await rolesOf('o-new')).not.toContain('engineer')
    await stage.advance(3 * DAY)
    expect(await rolesOf('o-new')).toContain('engineer')
    expect((await staff()).map(({ memberId }) => memberId)).toContain(idOf('o-new'))
    await stage.advance(12 * DAY)
    expect(valueOf(await stage.call('o-new', 'messages', 'inbox')).items[0]).toMatchObject({ title: '任期快到了' })
    await stage.advance(6 * DAY)
    expect(await rolesOf('o-new')).not.toContain('engineer')
    expect((await staff()).map(({ memberId }) => memberId)).not.toContain(idOf('o-new'))
    expect(valueOf(await stage.call('o-new', 'messages', 'inbox')).items[0]).toMatchObject({ title: '职务已结束' })
  })
})
