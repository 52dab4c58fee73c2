import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServicePost } from '../../../domain/posts/model'
import { dayOf } from '../../../domain/kernel/series'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'

const HOUR = 3_600_000

describe('岗位的照片', () => {
  let stage: Stage
  let postId: string
  beforeAll(async () => { stage = await openEstates() })
  afterAll(() => stage.close())

  const photoOf = async (role: CastRole, name: string) => {
    const fileId = await stage.upload(openidOf(role), `requests/${memberIdOf(role)}/${name}.jpg`)
    return { fileId, thumbId: fileId }
  }
  const ask = (role: CastRole, op: string, input: object) => stage.call(openidOf(role), 'posts', op, input)
  const announcement = (photos: object[]) => ({ estateId: estateId('here'), title: '楼道清洁', team: 'environment', place: '5 栋楼下', words: '', partySeats: 1, neighborSeats: 2, photos })
  const publish = async (role: CastRole, photos: object[]) => {
    const now = await stage.now()
    return ask(role, 'publish', { ...announcement(photos), startAt: now + 30 * HOUR, endAt: now + 32 * HOUR })
  }
  const edit = (role: CastRole, photos: object[], more: object = {}) => ask(role, 'edit', { postId, scope: 'one', moveOut: [], changes: { photos }, ...more })
  const shown = async (): Promise<string[]> => valueOf(await ask('resident', 'get', { postId })).photos.map(({ fileId }: { fileId: string }) => fileId)

  it('are the publisher’s own, three at most, and everybody sees them', async () => {
    const mine = await photoOf('branchSecretary', 'stairs')
    expect(codeOf(await publish('branchSecretary', [await photoOf('resident', 'private')]))).toBe('PHOTO_FOREIGN')
    expect(codeOf(await publish('branchSecretary', [mine, mine, mine, mine]))).toBe('INVALID_INPUT')
    postId = valueOf(await publish('branchSecretary', [mine])).postId
    const [photo] = valueOf(await ask('neighbor', 'get', { postId })).photos
    expect((await fetch(photo.url)).status).toBe(200)
    expect(photo.thumbUrl).not.toBe('')
  })

  it('stay when somebody else changes the post, who adds only own ones', async () => {
    const [before] = (await stage.documents('posts', { _id: postId }))[0].photos as ServicePost['photos']
    const added = await photoOf('siteManager', 'tools')
    expect(codeOf(await edit('siteManager', [before!, await photoOf('resident', 'other')]))).toBe('PHOTO_FOREIGN')
    expect(codeOf(await edit('siteManager', [before!, added]))).toBe('OK')
    expect(await shown()).toEqual([before!.fileId, added.fileId])
    expect(codeOf(await edit('siteManager', [added]))).toBe('OK')
    expect(await shown()).toEqual([added.fileId])
  })

  it('of a series stand with each of its posts, and change with those to come', async () => {
    const recurrence = { kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], monthDay: 1, firstDay: dayOf(await stage.now()), lastDay: null, pauses: [] }
    const start = (photos: object[]) => ask('branchSecretary', 'startSeries', { ...announcement(photos), title: '每日巡查', from: '20:00', until: '21:00', recurrence })
    expect(codeOf(await start([await photoOf('resident', 'third')]))).toBe('PHOTO_FOREIGN')
    const photo = await photoOf('branchSecretary', 'gate')
    const { seriesId } = valueOf(await start([photo]))
    await stage.fireTimer()
    const posts = (): Promise<ServicePost[]> => stage.documents('posts', { seriesId })
    expect(new Set((await posts()).map(post => post.photos.map(({ fileId }) => fileId).join()))).toEqual(new Set([photo.fileId]))
    const [first] = (await posts()).sort((a, b) => a.startAt - b.startAt)
    postId = first!._id
    expect(codeOf(await edit('branchSecretary', [await photoOf('resident', 'fourth')], { scope: 'all' }))).toBe('PHOTO_FOREIGN')
    expect(codeOf(await edit('branchSecretary', [], { scope: 'all' }))).toBe('OK')
    await stage.fireTimer()
    expect((await posts()).filter(({ startAt }) => startAt >= first!.startAt).every(({ photos }) => photos.length === 0)).toBe(true)
  })
})
