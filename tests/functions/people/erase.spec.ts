import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONSENT_VERSION } from '../../../domain/people/model'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, memberOf, openidOf, type CastRole } from '../fixture/people'
import { postOf } from '../fixture/posts'
import { requestIn } from '../fixture/requests'
import { engineeringOf, shiftAt, teamOf } from '../fixture/teams'
import { codeOf, valueOf, type Stage } from '../harness'

const DAY = 24 * 3_600_000

describe('删除我的数据', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({
      documents: now => ({
        requests: [
          ...Array.from({ length: 60 }, (_, i) => ({ ...requestIn('closed', 'here', now, `r-${i}`), words: `春风张居民家漏水，电话 13800138000` })),
          { ...requestIn('closed', 'away', now, 'r-open'), isOpen: true },
        ],
        teams: [teamOf('here', now)],
        shifts: [shiftAt('past', 'here', now, { days: -2, people: ['resident'] }), shiftAt('ahead', 'nextDoor', now, { people: ['neighbor'] })],
        posts: [...Array.from({ length: 120 }, (_, i) => postOf(`crowd-${i}`, 'away', now)), { ...postOf('past', 'here', now), startAt: now - 2 * DAY, endAt: now - DAY }, postOf('soon', 'nextDoor', now)],
        members: [{ ...memberOf('pending', 'here', now), _id: 'm-refused', openid: 'o-refused', retainUntil: now + DAY }],
      }),
    })
  })
  afterAll(() => stage.close())

  const people = (role: CastRole, op: string, place: 'here' | 'nextDoor' | 'away' = 'here') => stage.call(openidOf(role, place), 'people', op)

  it('is as good where many others have posts and days, and so is the workbook', async () => {
    expect(codeOf(await people('communityOfficer', 'erase', 'away'))).toBe('STILL_APPOINTED')
    expect(codeOf(await stage.call(openidOf('neighbor'), 'papers', 'exportMine'))).toBe('OK')
  })

  it('waits for posts held, matters in hand and places kept', async () => {
    expect(codeOf(await people('steward', 'erase'))).toBe('STILL_APPOINTED')
    expect(codeOf(await people('resident', 'erase', 'away'))).toBe('OPEN_REQUESTS')
    expect(codeOf(await people('resident', 'erase', 'nextDoor'))).toBe('STILL_BOOKED')
    expect(codeOf(await people('neighbor', 'erase', 'nextDoor'))).toBe('STILL_BOOKED')
  })

  it('leaves neither name nor number nor id of the person in anything that stays, over more than one page', async () => {
    const before = (await stage.documents('requests')).length
    expect(valueOf(await people('resident', 'erase'))).toMatchObject({ name: '', phoneMask: '', home: null, hasConsented: false, roles: ['visitor'] })
    const [requests, posts] = [await stage.documents('requests'), await stage.documents('posts', { _id: 'post-here-past' })]
    const [team] = await stage.documents('teams', { _id: engineeringOf('here') })
    const [shift] = await stage.documents('shifts', { _id: 'shift-here-past' })
    expect(requests).toHaveLength(before)
    expect(JSON.stringify([requests.filter(({ _id }) => _id !== 'r-open'), posts, team, shift])).not.toMatch(new RegExp(`${memberIdOf('resident')}|春风张居民|13800138000`))
    expect([team.people.length, team.memberIds.length, shift.people.length]).toEqual([4, 4, 1])
    expect(await stage.documents('members', { _id: memberIdOf('resident') })).toEqual([])
  })

  it('lets the same person begin anew', async () => {
    expect(codeOf(await stage.call(openidOf('resident'), 'people', 'consent', { version: CONSENT_VERSION }))).toBe('OK')
  })

  it('clears a sheet that was refused when its time has come', async () => {
    const cleared = async () => (await stage.documents('members', { _id: 'm-refused' }))[0]
    await stage.advance(DAY - 60_000)
    expect(await cleared()).toMatchObject({ name: '春风待核实' })
    await stage.advance(12 * 60_000)
    expect(await cleared()).toMatchObject({ name: '', phone: '', home: null, retainUntil: null })
  })
})
