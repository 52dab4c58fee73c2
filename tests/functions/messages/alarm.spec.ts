import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shownWithin, type Alarm } from '../../../domain/messages/alarm'
import { UNSEEN_AFTER } from '../../../domain/messages/rules'
import type { Estate } from '../../../domain/places/model'
import { openEstates } from '../fixture/open-estates'
import { openidOf, type CastRole } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'
import { deskOf, type Desk } from '../requests/desk'
import { postOfficeOf, type PostOffice } from './post-office'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const LADDER = ['steward', 'siteManager', 'communityOfficer'] as const satisfies CastRole[]

describe('紧急消息', () => {
  let stage: Stage
  let desk: Desk
  let post: PostOffice
  beforeEach(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
    post = postOfficeOf(stage)
  })
  afterEach(() => stage.close())

  const leak = () => desk.filed({ category: 'water', words: '水管爆了，快来' })
  const news = async (role: CastRole) => (await post.entries(role)).filter(({ event }) => event === 'requestSubmitted').length
  const onHome = async (): Promise<{ alarmId: string; title: string; page: string }[]> =>
    valueOf(await stage.call(openidOf('siteManager'), 'people', 'enter') as never as { ok: true; value: { unreached: never[] } }).unreached

  it('goes to the next when nobody has looked for a while, to nobody twice', async () => {
    await leak()
    expect(await Promise.all(LADDER.map(news))).toEqual([1, 0, 0])
    await post.pass(UNSEEN_AFTER + MINUTE)
    expect(await Promise.all(LADDER.map(news))).toEqual([1, 1, 0])
    await post.pass(UNSEEN_AFTER + MINUTE)
    expect(await Promise.all(LADDER.map(news))).toEqual([1, 1, 1])
  })

  it('stops when somebody has looked', async () => {
    const requestId = await leak()
    await stage.call(openidOf('steward'), 'messages', 'read', { page: `packages/requests/detail/index?id=${requestId}` })
    await post.pass(UNSEEN_AFTER + MINUTE)
    expect(await Promise.all(LADDER.map(news))).toEqual([1, 0, 0])
    expect((await stage.documents('alarms'))[0]).toMatchObject({ status: 'seen', nextAt: null })
  })

  it('stops when somebody has taken the matter up, seen or not', async () => {
    const requestId = await leak()
    await desk.step('steward', 'accept', requestId)
    await post.pass(UNSEEN_AFTER + MINUTE)
    expect((await stage.documents('alarms'))[0]).toMatchObject({ status: 'answered' })
    expect(await onHome()).toEqual([])
  })

  it('stands before the manager when nobody on the ladder has looked, until somebody acts', async () => {
    const requestId = await leak()
    await post.pass(shownWithin(LADDER.length))
    expect(await onHome()).toMatchObject([{ title: expect.any(String), page: `packages/requests/detail/index?id=${requestId}` }])
    expect((await post.entries('siteManager')).map(({ title }) => title)).toContain('紧急消息没人查看')
    await desk.step('steward', 'accept', requestId)
    await post.pass(60 * MINUTE)
    expect(await onHome()).toEqual([])
  })

  it('takes nothing with it that is about another notice of the same matter', async () => {
    const requestId = await leak()
    await post.pass(4 * HOUR)
    const alarms = async (): Promise<Alarm[]> => stage.documents('alarms', { 'params.refId': requestId })
    const about = async () => Object.keys(((await stage.documents('estates', { _id: estateId('here') }))[0] as Estate).unreached?.[requestId] ?? {})
    expect((await about()).sort()).toEqual((await alarms()).map(({ _id }) => _id).sort())
    const newest = (await alarms()).sort((a, b) => b.startedAt - a.startedAt)[0]!
    expect((await alarms()).length).toBeGreaterThan(1)
    await stage.call(openidOf('communityOfficer'), 'messages', 'read', { ids: [newest._id] })
    await post.pass(60 * MINUTE)
    expect(await about()).not.toContain(newest._id)
    expect((await onHome()).map(({ page }) => page)).toEqual([`packages/requests/detail/index?id=${requestId}`])
    for (const role of LADDER) await stage.call(openidOf(role), 'messages', 'read')
    await post.pass(60 * MINUTE)
    expect((await stage.documents('estates', { _id: estateId('here') }))[0].unreached).toEqual({})
  })

  it('goes from the manager’s home when the manager knows', async () => {
    await leak()
    await post.pass(shownWithin(LADDER.length))
    for (let cards = await onHome(); cards.length; cards = await onHome()) {
      expect(codeOf(await stage.call(openidOf('siteManager'), 'messages', 'acknowledge', { alarmId: cards[0]!.alarmId }))).toBe('OK')
    }
    await post.pass(60 * MINUTE)
    expect(await onHome()).toEqual([])
  })

  it('goes up at once and stands there at once when the platform refuses everybody', async () => {
    for (const role of LADDER) await stage.grant(openidOf(role), 'TPL-request-new', 0)
    await leak()
    expect(await Promise.all(LADDER.map(news))).toEqual([1, 1, 1])
    expect(await onHome()).toHaveLength(1)
  })

  it('an instance that dies over it leaves it to the timer, which tells everybody once', async () => {
    await stage.fault({ kind: 'crash', function: 'requests', action: 'database.modifyDocument', times: 1 })
    await leak().catch(() => undefined)
    await post.pass(3 * MINUTE)
    expect(await news('steward')).toBe(1)
    await post.pass(shownWithin(LADDER.length))
    expect(await Promise.all(LADDER.map(news))).toEqual([1, 1, 1])
    expect(await onHome()).toHaveLength(1)
  })
})
