import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberIdOf } from '../../../cloudfunctions/_shell/ids'
import { NO_SHEET } from '../../../domain/people/service'
import { NO_RULES } from '../../../domain/posts/model'
import { monthOf } from '../../../domain/posts/service-month'
import { openEstates } from '../fixture/open-estates'
import { memberOf, openidOf } from '../fixture/people'
import { communityId, estateId } from '../fixture/places'
import { postIdOf, postOf } from '../fixture/posts'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000
const PEOPLE = ['served', 'busy', 'skilled', 'idle']
const openidFor = (name: string) => `o-here-${name}`
const idFor = (name: string) => memberIdOf(openidFor(name))
const [POST, BUSY, MEDICAL] = [postIdOf('called', 'here'), postIdOf('busy', 'here'), postIdOf('medical', 'here')]

/** Four neighbours: two who served here lately, one of them busy at the time; a nurse; and one who never said anything. */
const people = (now: number) => PEOPLE.map(name => ({
  ...memberOf('resident', 'here', now), _id: idFor(name), openid: openidFor(name), ...(name === 'skilled' && { volunteer: { ...NO_SHEET, skills: ['medical'] } }),
}))
const month = (name: string, now: number) => ({
  _id: `${idFor(name)}-m`, version: 1, memberId: idFor(name), communityId: communityId('here'), estateId: estateId('here'), branchId: null, isParty: false, month: monthOf(now), minutes: 60, points: 2, entries: [], updatedAt: now,
})

describe('喊人补位', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({
      documents: now => {
        const startAt = now + 48 * HOUR
        const plain = { startAt, isClaimed: false }
        const busy = { ...postOf('busy', 'here', now, plain), memberIds: [idFor('busy')], concernedIds: [idFor('busy')], place: '别处' }
        return {
          members: people(now), serviceMonths: ['served', 'busy'].map(name => month(name, now)),
          posts: [postOf('called', 'here', now, plain), busy, postOf('medical', 'here', now, { ...plain, rules: { ...NO_RULES, skills: ['medical'] } })],
        }
      },
    })
  })
  afterAll(() => stage.close())

  const call = (openid: string, postId: string) => stage.call(openid, 'posts', 'callForSeats', { postId })
  const titles = async (openid: string): Promise<string[]> => (await stage.documents('members', { openid }))[0].mailbox.entries.map((entry: { title: string }) => entry.title)

  it('is for those who answer for the post', async () => {
    expect(codeOf(await call(openidOf('resident'), POST))).toBe('NOT_LEAD')
  })

  it('reaches Party members and those who served here, who are free, once', async () => {
    expect(valueOf(await stage.call(openidOf('branchSecretary'), 'posts', 'get', { postId: POST }))).toMatchObject({ canCall: true, calledAt: null })
    expect(codeOf(await call(openidOf('branchSecretary'), POST))).toBe('OK')
    const told = await Promise.all([openidFor('served'), openidOf('partyMember'), openidFor('busy'), openidFor('idle'), openidOf('partyMember', 'away')].map(titles))
    expect(told.map(([title]) => title)).toEqual(['还有空席', '还有空席', undefined, undefined, undefined])
    expect(codeOf(await call(openidOf('siteManager'), POST))).toBe('ALREADY_CALLED')
    expect(valueOf(await stage.call(openidOf('branchSecretary'), 'posts', 'get', { postId: POST }))).toMatchObject({ canCall: false, calledAt: expect.any(Number) })
  })

  it('reaches those with the skill the post asks for, and nobody without', async () => {
    expect(codeOf(await call(openidOf('branchSecretary'), MEDICAL))).toBe('OK')
    expect(await titles(openidFor('skilled'))).toEqual(['还有空席'])
    expect(await titles(openidFor('served'))).toHaveLength(1)
  })

  it('leaves it to whoever reads it to claim', async () => {
    expect(codeOf(await stage.call(openidFor('served'), 'posts', 'claim', { postId: POST, seat: 'neighbor' }))).toBe('OK')
    expect((await stage.documents('posts', { _id: BUSY }))[0].calledAt).toBeNull()
  })
})
