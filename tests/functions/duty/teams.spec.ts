import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daytime } from '../../daytime'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { estateId } from '../fixture/places'
import { namedMember, phoneOf } from '../fixture/posts'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000

describe('服务队', () => {
  let stage: Stage
  let teamId: string
  beforeAll(async () => { stage = await openEstates({ documents: now => ({ members: [namedMember('here', now)] }) }) })
  afterAll(() => stage.close())

  const call = (role: CastRole, op: string, input: object) => stage.call(openidOf(role), 'duty', op, input)
  const titles = async (openid: string): Promise<string[]> => (await stage.documents('members', { openid }))[0].mailbox.entries.map(({ title }: { title: string }) => title)
  const post = (more: object = {}) => stage.call(openidOf('branchSecretary'), 'posts', 'publish', {
    estateId: estateId('here'), title: '夜巡', team: 'publicOrder', place: '北门', words: '', startAt: daytime() + 30 * HOUR, endAt: daytime() + 31 * HOUR, partySeats: 1, neighborSeats: 2, teamId, ...more,
  })
  const stored = async (postId: string) => (await stage.documents('posts', { _id: postId }))[0]

  it('is made once of each kind, by the office', async () => {
    const input = { estateId: estateId('here'), kind: 'publicOrder', name: '秩序队' }
    expect(codeOf(await call('resident', 'createTeam', input))).toBe('FORBIDDEN')
    teamId = valueOf(await call('siteManager', 'createTeam', input)).teamId
    expect(codeOf(await call('branchSecretary', 'createTeam', input))).toBe('TEAM_EXISTS')
    expect(valueOf(await call('resident', 'teams', { estateId: estateId('here') }))).toMatchObject({ canManage: false, items: [{ teamId, name: '秩序队', count: 0, leads: [] }] })
  })

  it('takes people by their number and tells them', async () => {
    const lead = { teamId, phone: phoneOf('here'), groupId: null, isLead: true }
    expect(codeOf(await call('siteManager', 'addToTeam', { ...lead, phone: '19900000000' }))).toBe('PERSON_UNKNOWN')
    expect(codeOf(await call('resident', 'addToTeam', lead))).toBe('NOT_LEAD')
    const view = valueOf(await call('siteManager', 'addToTeam', lead))
    expect(view).toMatchObject({ canManage: true, people: [{ isLead: true }] })
    expect(await titles('o-here-named')).toEqual(['您加入了服务队'])
    expect(codeOf(await call('siteManager', 'addToTeam', lead))).toBe('IN_TEAM')
  })

  it('whose lead keeps the roll of its posts, and hands it on with the lead', async () => {
    const { postId } = valueOf(await post())
    const [named] = await stage.documents('members', { openid: 'o-here-named' })
    expect((await stored(postId)).leadIds).toEqual([named._id])
    const get = async () => valueOf(await stage.call('o-here-named', 'posts', 'get', { postId }))
    expect(await get()).toMatchObject({ canKeepRoll: true, canManage: false })
    valueOf(await call('siteManager', 'placeInTeam', { teamId, memberId: named._id, groupId: null, isLead: false }))
    expect((await stored(postId)).leadIds).toEqual([])
    expect(await get()).toMatchObject({ canKeepRoll: false })
  })

  it('has the posts of its kind, named or not', async () => {
    const { postId } = valueOf(await post({ teamId: undefined }))
    expect(await stored(postId)).toMatchObject({ teamId, leadIds: [] })
    expect((await stored(valueOf(await post({ teamId: undefined, team: 'environment' })).postId)).teamId).toBeNull()
  })

  it('of another estate lends its name to no post', async () => {
    valueOf(await stage.call(openidOf('siteManager', 'nextDoor'), 'duty', 'createTeam', { estateId: estateId('nextDoor'), kind: 'publicOrder', name: '秩序队' }))
    expect(codeOf(await post({ teamId: `${estateId('nextDoor')}-publicOrder` }))).toBe('INVALID_INPUT')
    expect(codeOf(await post({ teamId: 'nosuchteam' }))).toBe('INVALID_INPUT')
  })

  it('has groups, and lets its people go', async () => {
    const groups = [{ groupId: 'north', name: '北门组' }]
    expect(valueOf(await call('siteManager', 'arrangeTeam', { teamId, groups }))).toMatchObject({ groups })
    const [named] = await stage.documents('members', { openid: 'o-here-named' })
    expect(codeOf(await stage.call('o-here-named', 'duty', 'removeFromTeam', { teamId, memberId: named._id }))).toBe('OK')
    expect(valueOf(await call('siteManager', 'team', { teamId }))).toMatchObject({ people: [], count: 0 })
    expect(codeOf(await call('siteManager', 'removeFromTeam', { teamId, memberId: memberIdOf('resident') }))).toBe('NOT_IN_TEAM')
  })
})
