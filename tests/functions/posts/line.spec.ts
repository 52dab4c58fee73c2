import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberIdOf } from '../../../cloudfunctions/_shell/ids'
import type { ServicePost } from '../../../domain/posts/model'
import { openEstates } from '../fixture/open-estates'
import { memberOf, openidOf } from '../fixture/people'
import { namedMember, phoneOf, postIdOf, postOf } from '../fixture/posts'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000
const crowd = ['one', 'two', 'three', 'four'].map(name => `o-here-${name}`)
const [ONE, TWO, THREE, FOUR] = crowd as [string, string, string, string]
const POST = postIdOf('full', 'here')
const PAIR = ['pair-a', 'pair-b'].map(what => postIdOf(what, 'here')) as [string, string]
const NAMED = 'o-here-named'

/** Three days ahead; one seat each, so that a withdrawn one is always waited for. */
const postsOf = (now: number): ServicePost[] => [
  postOf('full', 'here', now, { startAt: now + 72 * HOUR, isClaimed: false, partySeats: 1, neighborSeats: 1 }),
  postOf('led', 'here', now, { startAt: now + 96 * HOUR, isClaimed: false, rules: { minimum: 0, needsLead: true, minimumAge: 0, skills: [], noticeMinutes: 120 } }),
  ...['pair-a', 'pair-b'].map(what => postOf(what, 'here', now, { startAt: now + 120 * HOUR, isClaimed: false })),
]

describe('排队与递补', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({
      documents: now => ({
        members: [...crowd.map(openid => ({ ...memberOf('resident', 'here', now), _id: memberIdOf(openid), openid })), namedMember('here', now)], posts: postsOf(now),
      }),
    })
  })
  afterAll(() => stage.close())

  const posts = (openid: string, op: string, input: object = {}, postId = POST) => stage.call(openid, 'posts', op, { postId, ...input })
  const stored = async (postId = POST): Promise<ServicePost> => (await stage.documents('posts', { _id: postId }))[0]
  const offered = async () => (await stored()).offers.map(({ memberId }) => memberId)
  const titles = async (openid: string) => (await stage.documents('members', { openid }))[0].mailbox.entries.map((entry: { title: string }) => entry.title)
  const seat = { seat: 'neighbor' }

  it('takes those who come in line, first come first', async () => {
    expect(codeOf(await posts(ONE, 'claim', seat))).toBe('OK')
    for (const [i, openid] of [TWO, THREE, FOUR].entries()) expect(valueOf(await posts(openid, 'joinLine', seat))).toEqual({ ahead: i })
    expect(valueOf(await posts(FOUR, 'get')).waiting).toEqual({ seat: 'neighbor', ahead: 2, total: 3 })
    expect(codeOf(await posts(openidOf('neighbor'), 'claim', seat))).toBe('LINE_FIRST')
    expect((valueOf(await stage.call(TWO, 'posts', 'list', { scope: 'mine' })).items as { isWaiting: boolean }[])[0]).toMatchObject({ isWaiting: true })
  })

  it('keeps a freed seat for the first, tells them, and lets nobody else have it', async () => {
    expect(codeOf(await posts(ONE, 'withdraw'))).toBe('OK')
    expect(await offered()).toEqual([memberIdOf(TWO)])
    expect((await titles(TWO))[0]).toBe('轮到您了，席位给您留着')
    expect(valueOf(await posts(TWO, 'get')).offer).toMatchObject({ seat: 'neighbor' })
    expect(codeOf(await posts(ONE, 'claim', seat))).toBe('LINE_FIRST')
    expect(codeOf(await posts(THREE, 'answerOffer', { isAccepted: true }))).toBe('NO_OFFER')
  })

  it('moves on by itself when nobody answers', async () => {
    await stage.advance(12 * HOUR + 120_000)
    expect(await offered()).toEqual([memberIdOf(THREE)])
    expect((await titles(TWO))[0]).toBe('席位已让给下一位')
    expect(codeOf(await posts(TWO, 'answerOffer', { isAccepted: true }))).toBe('NO_OFFER')
  })

  it('moves on when declined, and is claimed once by accepting, however often one taps', async () => {
    expect(codeOf(await posts(THREE, 'answerOffer', { isAccepted: false }))).toBe('OK')
    const codes = (await Promise.all(Array.from({ length: 6 }, () => posts(FOUR, 'answerOffer', { isAccepted: true })))).map(codeOf)
    expect(codes.filter(code => code === 'OK')).toHaveLength(1)
    expect(await stored()).toMatchObject({ memberIds: [memberIdOf(FOUR)], offers: [], waiting: [], seats: { neighbor: { total: 1, left: 0 } } })
  })

  it('passes the seat on to a person named, who accepts', async () => {
    expect(codeOf(await posts(FOUR, 'handOver', { phone: '13911111111' }))).toBe('PERSON_UNKNOWN')
    expect(valueOf(await posts(FOUR, 'handOver', { phone: phoneOf('here') }))).toEqual({ name: '张**' })
    expect((await titles(NAMED))[0]).toBe('有人请您接替岗位')
    expect(codeOf(await posts(NAMED, 'answerHandOver', { isAccepted: true }))).toBe('OK')
    expect((await stored()).memberIds).toEqual([memberIdOf(NAMED)])
    expect((await titles(FOUR))[0]).toBe('接替有了答复')
  })

  it('opens neighbour seats to those who waited when a Party member leads', async () => {
    const led = postIdOf('led', 'here')
    expect(codeOf(await posts(ONE, 'claim', seat, led))).toBe('LEAD_NEEDED')
    expect(codeOf(await posts(ONE, 'joinLine', seat, led))).toBe('OK')
    expect(codeOf(await posts(openidOf('partyMember'), 'claim', { seat: 'party' }, led))).toBe('OK')
    await stage.fireTimer()
    expect((await stored(led)).offers.map(({ memberId }) => memberId)).toEqual([memberIdOf(ONE)])
  })

  it('puts nobody in two places, though both are claimed in the same moment', async () => {
    await Promise.all(PAIR.map(postId => posts(TWO, 'claim', seat, postId)))
    const held = (await Promise.all(PAIR.map(stored))).filter(({ memberIds }) => memberIds.includes(memberIdOf(TWO)))
    expect(held.length).toBeLessThanOrEqual(1)
  })

  it('refuses what comes too near to the start, and tells those who waited in vain', async () => {
    expect(codeOf(await posts(TWO, 'joinLine', seat))).toBe('OK')
    await stage.advance((await stored()).startAt - (await stage.now()) - HOUR)
    expect(codeOf(await posts(NAMED, 'withdraw'))).toBe('NOTICE_PASSED')
    await stage.advance(HOUR + 120_000)
    expect((await titles(TWO))[0]).toBe('排队结束')
  })
})
