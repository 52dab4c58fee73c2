import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WHO, codeOf, openStage, type Stage } from '../harness'

const CALLERS = 200
const verified = (members: { openid: string; home: { status: string; estateId: string } | null }[]) =>
  members.filter(m => m.home?.status === 'verified' && m.home.estateId === 'chunfengli').map(m => m.openid)

describe('抢最后一个', () => {
  let stage: Stage
  let people: string[]
  beforeAll(async () => {
    stage = await openStage()
    people = verified(await stage.documents('members'))
  })
  afterAll(() => stage.close())

  /** Enough callers: everybody who may, again and again with keys of their own. */
  const rush = (tap: (openid: string) => Promise<string>) => Promise.all(Array.from({ length: CALLERS }, (_, i) => tap(people[i % people.length]!)))

  it('gives the last seat to exactly one of 200', async () => {
    const post = (await stage.documents('posts')).find(p => p._id === 'demo-escort')
    const free = people.filter(openid => !['o-lin-neighbor', 'o-neighbor-2', 'o-neighbor-4'].includes(openid))
    expect(post.seats.neighbor.left).toBe(1)
    const codes = await Promise.all(Array.from({ length: CALLERS }, async (_, i) =>
      codeOf(await stage.call(free[i % free.length]!, 'posts', 'claim', { postId: 'demo-escort', seat: 'neighbor' }))))
    expect(codes.filter(code => code === 'OK')).toHaveLength(1)
    const after = (await stage.documents('posts')).find(p => p._id === 'demo-escort')
    expect(after.seats.neighbor.left).toBe(0)
    expect(after.claims.filter((c: { seat: string; status: string }) => c.seat === 'neighbor' && c.status === 'claimed')).toHaveLength(3)
  })

  it('gives the last place of a slot to exactly as many as there are', async () => {
    const codes = await rush(async openid => codeOf(await stage.call(openid, 'days', 'book', { dayId: 'demo-day', stallId: 's1', slotId: 't05' })))
    expect(codes.filter(code => code === 'OK')).toHaveLength(3)
    const day = (await stage.documents('days')).find(d => d._id === 'demo-day')
    expect(day.stalls.s1.slots.t05.left).toBe(0)
    expect(day.bookings.filter((b: { slotId: string; stallId: string }) => b.stallId === 's1' && b.slotId === 't05')).toHaveLength(3)
  })

  it('shows on the board of the estate what the post says, once everything owed is done', async () => {
    await stage.advance(5 * 60_000)
    const estate = (await stage.documents('estates')).find(e => e._id === 'chunfengli')
    for (const post of await stage.documents('posts')) expect(estate.board.posts[post._id]).toMatchObject({ neighborLeft: post.seats.neighbor.left, partyLeft: post.seats.party.left })
  })

  it('tells who may not claim why', async () => {
    expect(codeOf(await stage.call(WHO.newcomer, 'posts', 'claim', { postId: 'demo-outreach', seat: 'neighbor' }))).toBe('NOT_VERIFIED')
    expect(codeOf(await stage.call(WHO.resident, 'posts', 'claim', { postId: 'demo-outreach', seat: 'party' }))).toBe('NOT_PARTY_MEMBER')
    expect(codeOf(await stage.call(WHO.foreignResident, 'posts', 'claim', { postId: 'demo-outreach', seat: 'neighbor' }))).toBe('NOT_FOUND')
  })

  it('checks in with the code of the post, on the day', async () => {
    await stage.call(WHO.partyMember, 'posts', 'claim', { postId: 'demo-outreach', seat: 'party' })
    const { checkInScene: scene, startAt } = (await stage.documents('posts')).find(p => p._id === 'demo-outreach')
    const checkIn = (code: string) => stage.call(WHO.partyMember, 'posts', 'checkIn', { postId: 'demo-outreach', scene: code })
    expect(codeOf(await checkIn('WRONG234'))).toBe('CODE_WRONG')
    expect(codeOf(await checkIn(scene))).toBe('TOO_EARLY')
    await stage.advance(startAt - Date.now() - 10 * 60_000)
    expect(codeOf(await checkIn(scene))).toBe('OK')
  })
})
