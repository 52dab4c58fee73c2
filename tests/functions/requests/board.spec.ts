import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { buildingId, estateId, type Place } from '../fixture/places'
import { codeOf, newKey, valueOf, type Stage } from '../harness'
import { deskOf, type Desk } from './desk'

const DAY = 86_400_000
const PUBLIC = { category: 'lift', words: '电梯异响，电话 13900139000', isPublic: true }

describe('公开栏、关注和相似', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())

  const ask = (role: CastRole, op: string, input: object = {}, place: Place = 'here') => stage.call(openidOf(role, place), 'requests', op, input)
  const alike = async (role: CastRole, more: object = {}) =>
    valueOf<any>(await ask(role, 'alike', { estateId: estateId('here'), buildingId: buildingId('here', 1), category: 'lift', ...more })).items.map((item: any) => item.requestId)

  it('shows neighbours what is public, without the person, and others nothing', async () => {
    const [open, hidden] = [await desk.filed(PUBLIC), await desk.filed()]
    const { items } = valueOf<any>(await ask('neighbor', 'board'))
    expect(items).toMatchObject([{ requestId: open, title: '电梯异响', isFollowing: false, isMine: false, followerCount: 0 }])
    const view = JSON.stringify(valueOf(await ask('neighbor', 'boardItem', { requestId: open })))
    for (const secret of ['13900139000', '张**', '501', memberIdOf('resident')]) expect(view).not.toContain(secret)
    expect(codeOf(await ask('neighbor', 'boardItem', { requestId: hidden }))).toBe('NOT_FOUND')
    expect(codeOf(await ask('resident', 'boardItem', { requestId: open }, 'nextDoor'))).toBe('NOT_FOUND')
    expect(valueOf<any>(await ask('resident', 'board', {}, 'nextDoor')).items).toEqual([])
  })

  it('a photo is shown small in the list', async () => {
    const upload = (n: number) => stage.upload(openidOf('resident'), `requests/${memberIdOf('resident')}/${n}.jpg`)
    const requestId = await desk.filed({ ...PUBLIC, category: 'other', photos: [{ fileId: await upload(1), thumbId: await upload(2) }] })
    const card = valueOf<any>(await ask('neighbor', 'board')).items.find((item: any) => item.requestId === requestId)
    expect((await fetch(card.thumbUrl)).status).toBe(200)
  })

  it('followers hear of its progress, once each, until they leave', async () => {
    const requestId = await desk.filed(PUBLIC)
    const key = newKey()
    const follow = () => stage.call(openidOf('neighbor'), 'requests', 'follow', { requestId }, key)
    expect((await Promise.all([follow(), follow(), follow()])).map(codeOf)).toEqual(['OK', 'OK', 'OK'])
    expect((await desk.stored(requestId)).followerIds).toEqual([memberIdOf('neighbor')])
    await desk.step('steward', 'accept', requestId)
    expect(await desk.told('neighbor', requestId)).toEqual(['您关注的事有进展'])
    expect(valueOf<any>(await ask('neighbor', 'following')).items).toMatchObject([{ requestId, isFollowing: true, followerCount: 1 }])
    expect(codeOf(await ask('neighbor', 'unfollow', { requestId }))).toBe('OK')
    await desk.step('steward', 'resolve', requestId, { words: '好了', photos: [] })
    expect(await desk.told('neighbor', requestId)).toEqual(['您关注的事有进展'])
  })

  it('many follow at once, while the work goes on', async () => {
    const requestId = await desk.filed(PUBLIC)
    const roles: CastRole[] = ['neighbor', 'pending']
    await Promise.all([...roles.map(role => ask(role, 'follow', { requestId })), desk.step('steward', 'accept', requestId)])
    const stored = await desk.stored(requestId)
    expect([...stored.followerIds].sort()).toEqual(roles.map(role => memberIdOf(role)).sort())
    expect(stored.status).toBe('accepted')
  })

  it('what is not public cannot be followed', async () => expect(codeOf(await ask('neighbor', 'follow', { requestId: await desk.filed() }))).toBe('NOT_PUBLIC'))

  it('what is alike: the same place and kind, of the last fourteen days', async () => {
    const found = await alike('neighbor')
    expect(found).toHaveLength(3)
    expect(await alike('neighbor', { category: 'gas' })).toEqual([])
    expect(await alike('neighbor', { buildingId: buildingId('here', 2) })).toEqual([])
    const [call] = await stage.calls('requests')
    expect(call!.examined).toBeLessThanOrEqual(5)
    await stage.advance(15 * DAY)
    expect(await alike('neighbor')).toEqual([])
  })
})

describe('原图', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())

  it('are gone ninety days after closing, and the thumbnails stay', async () => {
    const upload = (n: number) => stage.upload(openidOf('resident'), `requests/${memberIdOf('resident')}/${n}.jpg`)
    const photo = { fileId: await upload(1), thumbId: await upload(2) }
    const requestId = await desk.filed({ photos: [photo] })
    await desk.step('resident', 'withdraw', requestId)
    const urls = async () => valueOf<any>(await desk.step('resident', 'get', requestId)).photos[0]
    const before = await urls()
    expect((await fetch(before.url)).status).toBe(200)
    await stage.advance(89 * DAY)
    expect((await desk.stored(requestId)).photos).toEqual([photo])
    await stage.advance(2 * DAY)
    expect(await desk.stored(requestId)).toMatchObject({ photos: [{ fileId: photo.thumbId, thumbId: photo.thumbId }], photosUntil: null })
    const after = await urls()
    expect([(await fetch(before.url)).status, (await fetch(after.url)).status]).not.toContain(undefined)
    expect((await fetch(after.url)).status).toBe(200)
  })
})
