import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberIdOf } from '../../../cloudfunctions/_shell/ids'
import type { Claim, ServicePost } from '../../../domain/posts/model'
import { openEstates } from '../fixture/open-estates'
import { memberOf, openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { postIdOf, postOf, postScene } from '../fixture/posts'
import { codeOf, type Stage } from '../harness'

const CALLERS = 200
const MINUTE = 60_000
const crowd = Array.from({ length: CALLERS }, (_, i) => `o-crowd-${i}`)
const LAST = postIdOf('last', 'here')
const LATER = postIdOf('later', 'here')
const MANY = postIdOf('many', 'here')
const SEATS = 50

/** Verified residents of the estate, beside its cast. */
const crowdOf = (now: number) => crowd.map(openid => ({ ...memberOf('resident', 'here', now), _id: memberIdOf(openid), openid }))

describe('岗位认领', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({
      documents: now => {
        const last = postOf('last', 'here', now, { isClaimed: false, startAt: now + 24 * 60 * MINUTE })
        const later = postOf('later', 'here', now, { isClaimed: false, startAt: now + 48 * 60 * MINUTE })
        const many = postOf('many', 'here', now, { isClaimed: false, startAt: now + 96 * 60 * MINUTE, neighborSeats: SEATS })
        return { members: crowdOf(now), posts: [many, { ...last, seats: { ...last.seats, neighbor: { total: 1, left: 1 } } }, later] }
      },
    })
  })
  afterAll(() => stage.close())

  const claim = (openid: string, postId: string, seat: Claim['seat'], key?: string) => stage.call(openid, 'posts', 'claim', { postId, seat }, key)
  const post = async (postId: string): Promise<ServicePost> => (await stage.documents('posts', { _id: postId }))[0]

  it('gives the last seat to exactly one of 200', async () => {
    const codes = (await Promise.all(crowd.map(openid => claim(openid, LAST, 'neighbor')))).map(codeOf)
    expect(codes.filter(code => code === 'OK')).toHaveLength(1)
    expect(codes.filter(code => code === 'POST_FULL')).toHaveLength(CALLERS - 1)
    const { seats, claims } = await post(LAST)
    expect(seats.neighbor.left).toBe(0)
    expect(claims).toHaveLength(1)
  })

  it('gives fifty seats to exactly fifty of them', async () => {
    const codes = (await Promise.all(crowd.map(openid => claim(openid, MANY, 'neighbor')))).map(codeOf)
    expect(codes.filter(code => code === 'OK')).toHaveLength(SEATS)
    expect(codes.filter(code => code === 'POST_FULL')).toHaveLength(CALLERS - SEATS)
    const { seats, claims, memberIds, concernedIds } = await post(MANY)
    expect(seats.neighbor).toEqual({ total: SEATS, left: 0 })
    expect([claims.length, new Set(memberIds).size, new Set(concernedIds).size]).toEqual([SEATS, SEATS, SEATS])
  })

  it('costs nobody more for the others who came in the same moment: caller with posts, seat, posts and shifts again, card, effects removed', async () => {
    const operations = (await stage.calls('posts')).map(({ databaseOperations }) => databaseOperations)
    expect(Math.max(...operations)).toBe(6)
  })

  it('shows on the board of the estate what the post says, once everything owed is done', async () => {
    await stage.advance(5 * MINUTE)
    const [estate] = await stage.documents('estates', { _id: estateId('here') })
    expect(estate.board.posts[LAST]).toMatchObject({ neighborLeft: 0, partyLeft: 5 })
    expect(await post(LAST)).toMatchObject({ effects: [], effectsDueAt: null })
  })

  it('is one seat per person, however often they tap', async () => {
    const codes = (await Promise.all(Array.from({ length: 20 }, () => claim(crowd[0]!, LATER, 'neighbor')))).map(codeOf)
    expect(codes.filter(code => code === 'OK')).toHaveLength(1)
    expect((await post(LATER)).claims).toHaveLength(1)
  })

  it('answers a repeat with its key like the first time', async () => {
    const [first, second] = [await claim(crowd[1]!, LATER, 'neighbor', 'same-key-1'), await claim(crowd[1]!, LATER, 'neighbor', 'same-key-1')]
    expect(codeOf(first)).toBe('OK')
    expect(second).toEqual(first)
  })

  it('takes a seat once for a key, also when a repeat comes late, after the seat was given back', async () => {
    const first = await claim(crowd[2]!, LATER, 'neighbor', 'late-key-1')
    expect(codeOf(first)).toBe('OK')
    expect(codeOf(await stage.call(crowd[2]!, 'posts', 'withdraw', { postId: LATER }))).toBe('OK')
    const { seats: before } = await post(LATER)
    expect(codeOf(await claim(crowd[2]!, LATER, 'neighbor', 'late-key-1'))).toBe('OK')
    const { seats, memberIds } = await post(LATER)
    expect(seats).toEqual(before)
    expect(memberIds).not.toContain(memberIdOf(crowd[2]!))
  })

  it('tells who may not claim why', async () => {
    expect(codeOf(await claim(openidOf('pending'), LATER, 'neighbor'))).toBe('NOT_VERIFIED')
    expect(codeOf(await claim(openidOf('resident'), LATER, 'party'))).toBe('NOT_PARTY_MEMBER')
    expect(codeOf(await claim(openidOf('resident', 'away'), LATER, 'neighbor'))).toBe('NOT_FOUND')
  })

  it('checks in with the code of the post, on the day', async () => {
    expect(codeOf(await claim(openidOf('partyMember'), LATER, 'party'))).toBe('OK')
    const checkIn = (scene: string) => stage.call(openidOf('partyMember'), 'posts', 'checkIn', { postId: LATER, scene })
    expect(codeOf(await checkIn('WRONG234'))).toBe('CODE_WRONG')
    expect(codeOf(await checkIn(postScene('here')))).toBe('TOO_EARLY')
    await stage.advance((await post(LATER)).startAt - (await stage.now()) - 10 * MINUTE)
    expect(codeOf(await checkIn(postScene('here')))).toBe('OK')
  })
})
