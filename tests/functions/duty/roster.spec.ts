import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SHIFTS, dayAfter, dayOf, mondayOf, momentOn, shiftIdOf, type Shift } from '../../../domain/duty/shift'
import { memberIdOf as idOf } from '../../../cloudfunctions/_shell/ids'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, memberOf, openidOf, type CastRole } from '../fixture/people'
import { estateId } from '../fixture/places'
import { postOf } from '../fixture/posts'
import { engineeringOf, shiftAt, teamOf } from '../fixture/teams'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000
const TEAM = engineeringOf('here')
const ENGINEER = memberIdOf('engineer')

interface Item { shiftId: string; left: number; names: string[]; day: string; kind: string }

describe('值班表', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openEstates({ documents: now => ({ teams: [teamOf('here', now)] }) }) })
  afterAll(() => stage.close())

  const call = (role: CastRole, op: string, input: object) => stage.call(openidOf(role), 'duty', op, input)
  const stored = async (shiftId: string): Promise<Shift> => (await stage.documents('shifts', { _id: shiftId }))[0]
  const titles = async (role: CastRole): Promise<string[]> => (await stage.documents('members', { openid: openidOf(role) }))[0].mailbox.entries.map(({ title }: { title: string }) => title)
  const today = async () => dayOf(await stage.now())
  const week = async (day: string): Promise<Item[]> => valueOf(await call('resident', 'week', { estateId: estateId('here'), monday: mondayOf(day) })).items
  const night = async (days: number) => shiftIdOf(TEAM, dayAfter(await today(), days), 'night')
  const cells = (memberIds: string[]) => [1, 2, 3, 4, 5, 6, 7].flatMap(weekday => SHIFTS.map(kind => ({ weekday, kind, need: 1, memberIds: kind === 'night' ? [] : memberIds })))

  it('is rolled three weeks ahead from the weekly pattern, gaps and all', async () => {
    expect(codeOf(await call('resident', 'setPattern', { teamId: TEAM, cells: cells([ENGINEER]) }))).toBe('NOT_LEAD')
    valueOf(await call('engineer', 'setPattern', { teamId: TEAM, cells: cells([ENGINEER]) }))
    await stage.fireTimer()
    const next = dayAfter(await today(), 7)
    const items = await week(next)
    expect(items).toHaveLength(21)
    expect(items.filter(({ left }) => left > 0).map(({ kind }) => kind)).toEqual(Array(7).fill('night'))
    const all = await stage.documents('shifts', { teamId: TEAM })
    await stage.fireTimer()
    expect(await stage.documents('shifts', { teamId: TEAM })).toHaveLength(all.length)
    expect((await stage.calls('duty')).filter(({ op }) => op === 'week').map(({ databaseOperations }) => databaseOperations)).toEqual([2])
  })

  it('calls those of the team who are free for tonight’s gap, once, and by night keeps quiet', async () => {
    await stage.fireTimer()
    expect(await titles('partyMember')).toEqual(['值班缺人，您能来吗'])
    await stage.fireTimer()
    expect(await titles('partyMember')).toEqual(['值班缺人，您能来吗'])
    expect(codeOf(await call('engineer', 'callHands', { shiftId: await night(0) }))).toBe('ALREADY_CALLED')
    const sent = (await stage.messages(openidOf('partyMember'))).length
    await stage.advance(momentOn(dayAfter(await today(), 0), '22:30') - await stage.now())
    expect(await titles('partyMember')).toEqual(['值班缺人，您能来吗', '值班缺人，您能来吗'])
    expect(await stage.messages(openidOf('partyMember'))).toHaveLength(sent)
    await stage.advance(10 * HOUR)
    expect((await stage.messages(openidOf('partyMember'))).length).toBeGreaterThan(sent)
  })

  it('has its gap taken by one of the team, who is then on duty for everybody to see', async () => {
    const gap = await night(0)
    expect(codeOf(await call('neighbor', 'take', { shiftId: gap }))).toBe('NOT_IN_TEAM')
    expect(valueOf(await call('otherEngineer', 'take', { shiftId: gap }))).toMatchObject({ left: 0, isMine: true })
    expect(codeOf(await call('partyMember', 'take', { shiftId: gap }))).toBe('SHIFT_FULL')
    await stage.advance(momentOn(await today(), '23:10') - await stage.now())
    const { items } = valueOf(await call('resident', 'onDuty', { estateId: estateId('here') }))
    expect(items).toMatchObject([{ teamKind: 'engineering', name: '春风otherEngineer', phone: '13800138000' }])
    expect((await stage.calls('duty')).find(({ op }) => op === 'onDuty')).toMatchObject({ databaseOperations: 1 })
  })

  it('sends an urgent matter at night to whoever is on duty, and to nobody at home', async () => {
    const { requestId } = valueOf(await stage.call(openidOf('resident'), 'requests', 'submit', { category: 'water', words: '水管爆了', photos: [], visit: null, isPublic: false, answers: [] }))
    const [request] = await stage.documents('requests', { _id: requestId })
    expect(request.handlerIds).toEqual([memberIdOf('steward'), memberIdOf('otherEngineer')])
    expect(await titles('otherEngineer')).toContain('新诉求待处理')
    expect(await titles('engineer')).not.toContain('新诉求待处理')
  })

  it('says on the home page whom to call while one’s own steward is not on duty', async () => {
    const { estate } = valueOf(await stage.call(openidOf('resident'), 'people', 'enter'))
    expect(estate).toMatchObject({ steward: { isOnDuty: false }, onDuty: { memberId: memberIdOf('otherEngineer'), isOnDuty: true } })
  })

  it('hands a note from shift to shift', async () => {
    const gap = await night(0)
    expect(codeOf(await call('otherEngineer', 'writeNote', { shiftId: gap, words: '水箱已补水' }))).toBe('OK')
    const day = shiftIdOf(TEAM, dayAfter(await today(), 1), 'day')
    expect(valueOf(await call('engineer', 'shift', { shiftId: day }))).toMatchObject({ before: { words: '水箱已补水', by: '春风另一位师傅' } })
    expect(valueOf(await call('neighbor', 'shift', { shiftId: day }))).toMatchObject({ before: null, hands: [], canTake: false, people: [{ memberId: null }] })
  })

  it('passes a shift on when the one asked says yes', async () => {
    const shiftId = shiftIdOf(TEAM, dayAfter(await today(), 3), 'day')
    valueOf(await call('engineer', 'handShift', { shiftId, memberId: memberIdOf('resident') }))
    expect(await titles('resident')).toContain('有人请您接班')
    expect(valueOf(await call('resident', 'myShifts', {})).items).toMatchObject([{ shiftId, isAsked: true, isMine: false }])
    expect(codeOf(await call('resident', 'answerShift', { shiftId, isAccepted: true }))).toBe('OK')
    expect(await stored(shiftId)).toMatchObject({ memberIds: [memberIdOf('resident')], left: 0 })
    expect(await titles('engineer')).toContain('接班有了答复')
  })

  it('is changed by the lead: off with one, on with another, each told', async () => {
    const shiftId = shiftIdOf(TEAM, dayAfter(await today(), 4), 'day')
    expect(codeOf(await call('steward', 'takeOff', { shiftId, memberId: ENGINEER }))).toBe('NOT_LEAD')
    valueOf(await call('siteManager', 'takeOff', { shiftId, memberId: ENGINEER }))
    valueOf(await call('siteManager', 'putOn', { shiftId, memberId: memberIdOf('steward') }))
    expect(await titles('engineer')).toContain('您的班有变动')
    expect(await titles('steward')).toContain('给您排了班')
    expect(codeOf(await call('steward', 'leave', { shiftId }))).toBe('OK')
    expect((await stored(shiftId)).left).toBe(1)
  })

  it('follows a changed pattern, and lets go of who leaves the team', async () => {
    valueOf(await call('siteManager', 'setPattern', { teamId: TEAM, cells: cells([memberIdOf('partyMember')]) }))
    await stage.fireTimer()
    expect((await stored(shiftIdOf(TEAM, dayAfter(await today(), 5), 'day'))).memberIds).toEqual([memberIdOf('partyMember')])
    valueOf(await call('siteManager', 'removeFromTeam', { teamId: TEAM, memberId: memberIdOf('partyMember') }))
    await stage.fireTimer()
    expect(await stored(shiftIdOf(TEAM, dayAfter(await today(), 5), 'day'))).toMatchObject({ memberIds: [], left: 1 })
    expect((await stage.documents('teams', { _id: TEAM }))[0]).toMatchObject({ isRosterStale: false })
  })
})

describe('接班的人很多', () => {
  const crowd = Array.from({ length: 100 }, (_, i) => `o-hand-${i}`)
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({
      documents: now => {
        const people = [...crowd, openidOf('resident')].map(openid => ({ memberId: idOf(openid), name: '张**', isLead: false, groupId: null, since: 0 }))
        const team = { ...teamOf('here', now), people, memberIds: people.map(({ memberId }) => memberId) }
        return {
          members: crowd.map(openid => ({ ...memberOf('resident', 'here', now), _id: idOf(openid), openid })), teams: [team],
          shifts: [shiftAt('one', 'here', now, { need: 1 }), shiftAt('late', 'here', now, { days: 3, need: 9 }), shiftAt('same', 'here', now, { days: 3, need: 9 })],
          posts: [postOf('there', 'here', now, { startAt: shiftAt('x', 'here', now, { days: 4 }).startAt, isClaimed: false })],
        }
      },
    })
  })
  afterAll(() => stage.close())
  const take = (openid: string, what: string, key?: string) => stage.call(openid, 'duty', 'take', { shiftId: `shift-here-${what}` }, key)

  it('gives the one place to exactly one of them', async () => {
    const codes = (await Promise.all(crowd.map(openid => take(openid, 'one')))).map(codeOf)
    expect(codes.filter(code => code === 'OK')).toHaveLength(1)
    expect(codes.filter(code => code === 'SHIFT_FULL')).toHaveLength(crowd.length - 1)
    expect((await stage.documents('shifts', { _id: 'shift-here-one' }))[0]).toMatchObject({ left: 0, people: [{}] })
  })

  it('puts nobody on two shifts of the same hours, however they tap', async () => {
    for (const openid of crowd.slice(0, 5)) {
      await Promise.all([take(openid, 'late'), take(openid, 'same'), take(openid, 'late')])
      const held = await stage.documents('shifts', { memberIds: idOf(openid), day: { $ne: '' }, _id: { $in: ['shift-here-late', 'shift-here-same'] } })
      expect(held.length).toBeLessThanOrEqual(1)
    }
  })

  it('answers a repeat with its key like the first time', async () => {
    const [first, second] = [await take(crowd[20]!, 'late', 'same-key-1'), await take(crowd[20]!, 'late', 'same-key-1')]
    expect(codeOf(first)).toBe('OK')
    expect(second).toEqual(first)
  })

  it('keeps a person on a shift out of a post of the same hours, and one at a post off a shift', async () => {
    const at = await stage.now()
    const { startAt } = shiftAt('x', 'here', at, { days: 3 })
    const post = valueOf(await stage.call(openidOf('branchSecretary'), 'posts', 'publish', {
      estateId: estateId('here'), title: '夜巡', team: 'publicOrder', place: '北门', words: '', startAt, endAt: startAt + HOUR, partySeats: 1, neighborSeats: 9,
    }))
    const claim = (openid: string) => stage.call(openid, 'posts', 'claim', { postId: post.postId, seat: 'neighbor' })
    expect(codeOf(await claim(crowd[20]!))).toBe('TIME_CONFLICT')
    expect(codeOf(await claim(openidOf('resident')))).toBe('OK')
    expect(codeOf(await take(openidOf('resident'), 'late'))).toBe('TIME_CONFLICT')
  })
})
