import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Estate } from '../../../domain/places/model'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'
import { INPUTS } from '../matrix/inputs'

const HOUR = 3_600_000

describe('首页看板', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openEstates() })
  afterAll(() => stage.close())

  const publish = async (fn: 'posts' | 'days', more: object = {}) => {
    const startAt = (await stage.now()) + HOUR
    return valueOf(await stage.call(openidOf('siteManager'), fn, 'publish', { ...INPUTS[`${fn}.publish`]!('here', 'siteManager'), startAt, endAt: startAt + HOUR, ...more }))
  }
  const shown = async (): Promise<string[]> => {
    const [{ board }] = await stage.documents('estates', { _id: estateId('here') }) as [Estate]
    return [...Object.keys(board.posts), ...Object.keys(board.days)]
  }
  const cancel = (postId: unknown) => stage.call(openidOf('siteManager'), 'posts', 'cancel', { postId, scope: 'one', reason: '下雨' })

  it('loses the cards of what is over when something new comes', async () => {
    const [post, day] = [await publish('posts'), await publish('days')]
    expect(await shown()).toEqual([post.postId, day.dayId])
    await stage.advance(3 * HOUR)
    const next = await publish('posts')
    expect(await shown()).toEqual([next.postId])
  })

  it('keeps what is called off, unseen, until it would have begun', async () => {
    const startAt = (await stage.now()) + 24 * HOUR
    const { postId } = await publish('posts', { startAt, endAt: startAt + HOUR })
    expect(codeOf(await cancel(postId))).toBe('OK')
    await publish('days')
    expect(await shown()).toContain(postId)
    await stage.advance(25 * HOUR)
    const { dayId } = await publish('days')
    expect(await shown()).toEqual([dayId])
  })

  it('puts one’s own posts first and says so, still in one read; to everybody else they are as any other', async () => {
    const startAt = (await stage.now()) + 24 * HOUR
    const posts = []
    for (let i = 0; i < 4; i++) posts.push((await publish('posts', { startAt: startAt + i * 2 * HOUR, endAt: startAt + (i * 2 + 1) * HOUR })).postId as string)
    const last = posts[3]!
    const home = async (role: 'resident' | 'steward') => valueOf(await stage.call(openidOf(role), 'people', 'enter')).posts.map((one: { postId: string; isMine: boolean }) => [one.postId, one.isMine])
    expect(await home('resident')).toEqual(posts.slice(0, 3).map(postId => [postId, false]))
    valueOf(await stage.call(openidOf('resident'), 'posts', 'claim', { postId: last, seat: 'neighbor' }))
    expect(await home('resident')).toEqual([[last, true], [posts[0], false], [posts[1], false]])
    expect((await stage.calls('people'))[0]).toMatchObject({ op: 'enter', databaseOperations: 1 })
    expect(await home('steward')).toEqual(posts.slice(0, 3).map(postId => [postId, false]))
    valueOf(await stage.call(openidOf('resident'), 'posts', 'withdraw', { postId: last }))
    expect(await home('resident')).toEqual(posts.slice(0, 3).map(postId => [postId, false]))
  })
})
