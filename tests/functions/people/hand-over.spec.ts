import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppointmentRecord } from '../../../domain/people/appointment-record'
import { isNamed } from '../../../domain/requests/leave-office'
import type { ResidentRequest } from '../../../domain/requests/model'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, memberOf, openidOf, type CastRole } from '../fixture/people'
import { estateId } from '../fixture/places'
import { requestIdOf, requestIn } from '../fixture/requests'
import { engineeringOf, teamOf } from '../fixture/teams'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000
const STATES = ['submitted', 'accepted', 'inProgress', 'onHold', 'resolved', 'closed'] as const

const heldBy = (role: CastRole, now: number): AppointmentRecord => {
  const { _id: memberId, publicName, phone, appointments: [post] } = memberOf(role, 'here', now)
  return {
    _id: post!.appointmentId, version: 1, communityId: post!.communityId, estateId: post!.estateId!, receipts: [], effects: [], effectsDueAt: null, createdAt: now, updatedAt: now,
    post: post!, phone, workName: publicName, buildings: [], memberId, grantedBy: { memberId: 'street', hat: 'communityOfficer', name: '街道' }, endedBy: null, endReason: '', isOpen: true, isEndTold: false, wakeAt: null,
  }
}

describe('卸任移交', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openEstates({
      documents: at => ({
        requests: STATES.map(status => requestIn(status, 'here', at)), teams: [teamOf('here', at)],
        appointments: (['steward', 'stewardOfOtherBuilding', 'engineer', 'siteManager'] as const).map(role => heldBy(role, at)),
      }),
    })
  })
  afterEach(() => stage.close())

  const STEWARD = memberIdOf('steward')
  const OTHER = memberIdOf('stewardOfOtherBuilding')
  const people = (op: string, input: object) => stage.call(openidOf('siteManager'), 'people', op, input)
  const end = (more: object = {}) => people('endAppointment', { appointmentId: 'post-here-steward', reason: '调到别处', ...more })
  const requests = (): Promise<ResidentRequest[]> => stage.documents('requests', { estateId: estateId('here') })
  const open = async () => (await requests()).filter(({ isOpen }) => isOpen)
  const titles = async (role: CastRole): Promise<string[]> => (await stage.documents('members', { openid: openidOf(role) }))[0].mailbox.entries.map(({ title }: { title: string }) => title)
  const by = { memberId: STEWARD }

  it('is shown before: how many are in hand, and who could go on', async () => {
    const shown = valueOf(await people('workInHand', { appointmentId: 'post-here-steward' }))
    expect(shown).toMatchObject({ queue: 5, inHand: 4, isMore: false, teams: 1 })
    expect(shown.successors.map(({ memberId }: { memberId: string }) => memberId).sort()).toEqual([OTHER, memberIdOf('siteManager')].sort())
  })

  it('goes to the one named, who is told once; the resident hears of each of their own', async () => {
    expect(codeOf(await end({ successorId: memberIdOf('resident') }))).toBe('SUCCESSOR_UNKNOWN')
    expect(codeOf(await end({ successorId: OTHER }))).toBe('OK')
    await stage.fireTimer()
    const now = await open()
    expect(now.some(request => isNamed(request, by))).toBe(false)
    expect(now.every(({ handlerIds }) => handlerIds.includes(OTHER))).toBe(true)
    expect(now.find(({ status }) => status === 'inProgress')).toMatchObject({ acceptedBy: { memberId: OTHER }, assignee: { memberId: memberIdOf('engineer') } })
    expect((await stage.documents('teams', { _id: engineeringOf('here') }))[0].memberIds).toEqual(expect.arrayContaining([OTHER]))
    expect((await stage.documents('teams', { _id: engineeringOf('here') }))[0].memberIds).not.toContain(STEWARD)
    expect((await titles('stewardOfOtherBuilding')).filter(title => title === '有人卸任，工作转给您')).toHaveLength(1)
    expect((await titles('resident')).filter(title => title === '换了一位管家负责')).toHaveLength(4)
    await stage.advance(2 * HOUR)
    expect((await titles('stewardOfOtherBuilding')).filter(title => title === '有人卸任，工作转给您')).toHaveLength(1)
  })

  it('goes back to the queue when nobody is named: the manager is told, and what comes back later follows', async () => {
    expect(codeOf(await end())).toBe('OK')
    await stage.fireTimer()
    const now = await open()
    expect(now.some(request => isNamed(request, by))).toBe(false)
    expect(now.find(({ _id }) => _id === requestIdOf('accepted'))).toMatchObject({ status: 'submitted', acceptedBy: null, handlerIds: [memberIdOf('siteManager')] })
    expect((await titles('siteManager'))).toContain('有人卸任，诉求等人接')
    expect(codeOf(await stage.call(openidOf('resident'), 'requests', 'reopen', { requestId: requestIdOf('closed'), words: '又漏了' }))).toBe('OK')
    await stage.advance(HOUR + 2 * 60_000)
    expect((await open()).find(({ _id }) => _id === requestIdOf('closed'))).toMatchObject({ acceptedBy: null, handlerIds: [memberIdOf('engineer'), memberIdOf('siteManager')] })
    await stage.advance(20 * 24 * HOUR)
    expect((await stage.documents('appointments', { _id: 'post-here-steward' }))[0]).toMatchObject({ wakeAt: null })
  })

  it('a term that runs out leaves nothing behind either', async () => {
    await stage.close()
    stage = await openEstates({
      documents: start => ({
        requests: [requestIn('accepted', 'here', start)],
        appointments: [{ ...heldBy('steward', start), post: { ...heldBy('steward', start).post, until: start + HOUR }, wakeAt: start + HOUR }],
      }),
    })
    await stage.advance(2 * HOUR)
    expect((await open())[0]).toMatchObject({ status: 'submitted', acceptedBy: null })
  })
})
